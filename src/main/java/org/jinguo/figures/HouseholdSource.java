package org.jinguo.figures;

import static org.jinguo.store.db.Tables.HOUSEHOLD_COUNT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Household;
import org.jooq.impl.DSL;

/** Households that exist on the last day, rated or not, from the tally household_count. */
final class HouseholdSource implements Source<HouseholdFact> {

    static final HouseholdSource ALL = new HouseholdSource();

    private HouseholdSource() {}

    @Override
    public Ledger<?> ledger() {
        return Ledgers.HOUSEHOLD;
    }

    @Override
    public Figure.Basis basis() {
        return Figure.Basis.STOCK;
    }

    @Override
    public List<HouseholdFact> facts(Moment moment) {
        return on(moment, moment.day());
    }

    /** The households of a day, by village and group. */
    static List<HouseholdFact> on(Moment moment, LocalDate day) {
        return moment.data()
                .readers()
                .read(dsl -> dsl.select(
                                HOUSEHOLD_COUNT.VILLAGE_ID, HOUSEHOLD_COUNT.GROUP_ID, DSL.sum(HOUSEHOLD_COUNT.N))
                        .from(HOUSEHOLD_COUNT)
                        .where(HOUSEHOLD_COUNT.VALID_FROM.le(day))
                        .and(HOUSEHOLD_COUNT.VALID_TO.ge(day))
                        .groupBy(HOUSEHOLD_COUNT.VILLAGE_ID, HOUSEHOLD_COUNT.GROUP_ID)
                        .fetch(r -> new HouseholdFact(
                                r.value1(), r.value2(), r.value3().intValueExact())));
    }

    /** The villages that lost a household from a day on and before another. */
    static Set<Long> left(Moment moment, LocalDate from, LocalDate before) {
        return moment.data()
                .readers()
                .read(dsl -> dsl.selectDistinct(HOUSEHOLD_COUNT.VILLAGE_ID)
                        .from(HOUSEHOLD_COUNT)
                        .where(HOUSEHOLD_COUNT.VALID_TO.ge(from))
                        .and(HOUSEHOLD_COUNT.VALID_TO.lt(before))
                        .and(HOUSEHOLD_COUNT.N.gt(0))
                        .fetchSet(HOUSEHOLD_COUNT.VILLAGE_ID));
    }

    @Override
    public List<Detail<HouseholdFact>> details(Moment moment, List<Area> villages) {
        List<Detail<HouseholdFact>> found = new ArrayList<>();
        for (Area village : villages) {
            of(moment, village).forEach(h -> found.add(detail(moment, h)));
        }
        return found;
    }

    /** The households of a village that exist on the last day, in walking order. */
    static Stream<Household> of(Moment moment, Area village) {
        return moment.data().ratings().households(village.id()).stream().filter(h -> h.existsOn(moment.day()));
    }

    static Detail<HouseholdFact> detail(Moment moment, Household h) {
        return detail(moment, h, h.groupId());
    }

    /** A household in the group in which it was rated. */
    static Detail<HouseholdFact> detail(Moment moment, Household h, long groupId) {
        HouseholdFact fact = new HouseholdFact(h.villageId(), groupId, 1);
        return new Detail<>(
                fact,
                () -> Shown.at(moment.tree(), fact)
                        .with("head", h.headName())
                        .with("door", h.doorNo())
                        .with("members", h.members())
                        .of(Ledgers.HOUSEHOLD, h.id()));
    }
}
