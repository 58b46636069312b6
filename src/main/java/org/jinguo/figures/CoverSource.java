package org.jinguo.figures;

import java.util.ArrayList;
import java.util.List;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.place.Area;

/** Groups with a leader in office on the last day. */
final class CoverSource implements Source<CoverFact> {

    static final CoverSource COVERED = new CoverSource();

    private CoverSource() {}

    @Override
    public Ledger<?> ledger() {
        return Ledgers.AREA;
    }

    @Override
    public Figure.Basis basis() {
        return Figure.Basis.STOCK;
    }

    @Override
    public List<CoverFact> facts(Moment moment) {
        return details(moment, List.of()).stream().map(Detail::fact).toList();
    }

    @Override
    public List<Detail<CoverFact>> details(Moment moment, List<Area> villages) {
        List<Detail<CoverFact>> found = new ArrayList<>();
        for (Office office : moment.offices()) {
            office.groups().forEach(group -> found.add(detail(moment, office, group)));
        }
        return found;
    }

    private static Detail<CoverFact> detail(Moment moment, Office office, Area group) {
        long village = group.parentId() == null ? office.term().villageId() : group.parentId();
        CoverFact fact = new CoverFact(village, group.id(), office.term().electMode());
        return new Detail<>(
                fact,
                () -> Shown.at(moment.tree(), fact)
                        .with("leader", office.person().name())
                        .with("electMode", office.term().electMode().label())
                        .of(Ledgers.AREA, group.id()));
    }
}
