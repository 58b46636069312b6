package org.jinguo.figures;

import java.time.LocalDate;
import java.util.List;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.person.Birth;
import org.jinguo.model.place.Area;

/** Leaders in office on the last day; ages are those of 31 December (R02, note). */
final class TermSource implements Source<TermFact> {

    static final TermSource IN_OFFICE = new TermSource();

    private TermSource() {}

    @Override
    public Ledger<?> ledger() {
        return Ledgers.LEADER;
    }

    @Override
    public Figure.Basis basis() {
        return Figure.Basis.STOCK;
    }

    @Override
    public List<TermFact> facts(Moment moment) {
        return moment.offices().stream().map(o -> fact(moment, o)).toList();
    }

    @Override
    public List<Detail<TermFact>> details(Moment moment, List<Area> villages) {
        return moment.offices().stream().map(o -> detail(moment, o)).toList();
    }

    static TermFact fact(Moment moment, Office office) {
        LocalDate yearEnd = LocalDate.of(moment.period().year(), 12, 31);
        return new TermFact(
                office.term().villageId(),
                office.groups().isEmpty() ? 0 : office.groups().get(0).id(),
                office.person(),
                office.term(),
                office.groups().size(),
                Birth.age(office.person(), yearEnd).orElse(-1));
    }

    private static Detail<TermFact> detail(Moment moment, Office office) {
        TermFact fact = fact(moment, office);
        List<String> names = office.groups().stream().map(Area::name).toList();
        return new Detail<>(
                fact,
                () -> Shown.at(moment.tree(), fact)
                        .with("group", String.join("、", names))
                        .with("name", office.person().name())
                        .with("age", fact.age() < 0 ? null : fact.age())
                        .with("politics", office.person().politics())
                        .with("education", office.person().education())
                        .with("electMode", office.term().electMode().label())
                        .with("electedOn", office.term().electedOn())
                        .of(Ledgers.LEADER, office.term().id()));
    }
}
