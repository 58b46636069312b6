package org.jinguo.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Household;

/**
 * The households on the rating sheets: those that exist on the last day, and those that were rated
 * and left since. As R05 lists both, R06 counts both, and never more are rated than there are.
 */
final class ListedSource implements Source<HouseholdFact> {

    static final ListedSource ALL = new ListedSource();

    private ListedSource() {}

    @Override
    public Ledger<?> ledger() {
        return HouseholdSource.ALL.ledger();
    }

    @Override
    public Figure.Basis basis() {
        return Figure.Basis.ROUND;
    }

    @Override
    public List<HouseholdFact> facts(Moment moment) {
        List<HouseholdFact> found = new ArrayList<>(moment.facts(UnratedSource.OPEN));
        for (RatingFact r : moment.facts(RatingSource.ROUND)) {
            found.add(new HouseholdFact(r.villageId(), r.groupId(), r.n()));
        }
        return found;
    }

    @Override
    public List<Detail<HouseholdFact>> details(Moment moment, List<Area> villages) {
        List<Detail<HouseholdFact>> found = new ArrayList<>();
        for (Area village : villages) {
            Map<Long, GivenGrade> given = RatingSource.given(moment, village).stream()
                    .collect(Collectors.toMap(g -> g.last().householdId(), Function.identity()));
            for (Household h : moment.data().ratings().households(village.id())) {
                GivenGrade grade = given.get(h.id());
                if (grade != null) {
                    found.add(HouseholdSource.detail(moment, h, grade.last().groupId()));
                } else if (h.existsOn(moment.day())) {
                    found.add(HouseholdSource.detail(moment, h));
                }
            }
        }
        return found;
    }
}
