package org.jinguo.store;

import static org.jinguo.store.db.Tables.HOUSEHOLD;

import java.util.List;
import java.util.Optional;
import org.jinguo.model.Ledgers;
import org.jinguo.model.rating.Household;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/**
 * What a Change asks of the households while it is being made: the answers hold what the Change did
 * so far, so that two of them never give the same number.
 */
public final class HouseholdEdits {

    private static final RowMapping<Household> MAPPING = RowMapping.of(Ledgers.HOUSEHOLD);

    private final Edit edit;

    /** Questions within a Change. */
    public HouseholdEdits(Edit edit) {
        this.edit = edit;
    }

    /** The household of an identity. */
    public Optional<Household> find(long id) {
        return list(HOUSEHOLD.ID.eq(id)).stream().findFirst();
    }

    /** The households of a group in walking order, those that are gone too. */
    public List<Household> ofGroup(long villageId, long groupId) {
        return list(HOUSEHOLD.VILLAGE_ID.eq(villageId).and(HOUSEHOLD.GROUP_ID.eq(groupId)));
    }

    /**
     * The next number within a village: above all that are there, those that are gone too, since
     * ratings go by it. One that was removed had no ratings, so nothing goes by its number.
     */
    public int nextNo(long villageId) {
        return edit.read(
                dsl ->
                        dsl.select(DSL.coalesce(DSL.max(HOUSEHOLD.NO), 0))
                                        .from(HOUSEHOLD)
                                        .where(HOUSEHOLD.VILLAGE_ID.eq(villageId))
                                        .fetchSingle()
                                        .value1()
                                + 1);
    }

    private List<Household> list(Condition condition) {
        return edit.read(
                dsl ->
                        dsl.select(MAPPING.fields())
                                .from(MAPPING.table())
                                .where(condition)
                                .orderBy(HOUSEHOLD.SEQ, HOUSEHOLD.ID)
                                .fetch(MAPPING::read));
    }
}
