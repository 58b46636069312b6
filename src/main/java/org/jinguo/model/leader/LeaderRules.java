package org.jinguo.model.leader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jinguo.model.field.Problem;
import org.jinguo.model.field.Remark;
import org.jinguo.model.person.AgeRule;
import org.jinguo.model.person.Birth;
import org.jinguo.model.person.BirthRule;
import org.jinguo.model.person.WomanRule;

/**
 * The rules of 村妇女小组长: groups and way of election (K10, K11), one leader a group (K12), one ID a
 * leader and a woman (K13), birth (K14), age (K15), households (K16). Form, grid, import and the
 * checks of R01 run these and no others. That groups are the village's (K17) holds by how they are
 * chosen: each door offers those alone.
 */
public final class LeaderRules {

    private static final List<Function<LeaderCase, Optional<Remark>>> ALL = List.of(
            LeaderRules::groups,
            LeaderRules::mode,
            LeaderRules::sameId,
            one -> WomanRule.check("K13", one.person()),
            one -> BirthRule.check("K14", one.person()),
            LeaderRules::age,
            LeaderRules::households);

    private LeaderRules() {}

    /** What there is to say of a term. */
    public static List<Remark> check(LeaderCase one) {
        List<Remark> found = new ArrayList<>();
        ALL.forEach(rule -> rule.apply(one).ifPresent(found::add));
        one.beside().shared().forEach(shared -> found.add(shared(shared)));
        return found;
    }

    /** K12: a group has one leader on a day. */
    private static Remark shared(LeaderCase.Shared shared) {
        return new Remark("K12", "groups", Problem.error("leader.shared", shared.group(), shared.leader()));
    }

    /** K13: an ID is one leader's. */
    private static Optional<Remark> sameId(LeaderCase one) {
        return one.beside()
                .sameId()
                .map(other -> new Remark(
                        "K13",
                        "idNo",
                        Problem.error("leader.sameId", one.person().name(), other)));
    }

    private static Optional<Remark> groups(LeaderCase one) {
        return one.groups() == 0
                ? Optional.of(new Remark(
                        "K10",
                        "groups",
                        Problem.error("leader.noGroup", one.person().name())))
                : Optional.empty();
    }

    private static Optional<Remark> mode(LeaderCase one) {
        String name = one.person().name();
        boolean merged = one.term().electMode() == ElectMode.MERGED;
        if (one.groups() == 0 || merged == one.groups() > 1) {
            return Optional.empty();
        }
        return Optional.of(new Remark(
                "K11",
                "electMode",
                merged
                        ? Problem.error("leader.merged", name, one.groups())
                        : Problem.error("leader.single", name, one.groups())));
    }

    private static Optional<Remark> age(LeaderCase one) {
        OptionalInt age = Birth.age(one.person(), one.day());
        if (age.isEmpty() || AgeRule.LEADER.holds(age.getAsInt())) {
            return Optional.empty();
        }
        int years = age.getAsInt();
        return Optional.of(new Remark(
                "K15",
                "birthYm",
                years < AgeRule.LEADER.youngest()
                        ? Problem.error("leader.young", years, AgeRule.LEADER.youngest())
                        : Problem.hint("leader.age", years)));
    }

    private static Optional<Remark> households(LeaderCase one) {
        Integer households = one.term().households();
        return households != null && households == 0
                ? Optional.of(new Remark("K16", "households", Problem.hint("leader.noHouseholds")))
                : Optional.empty();
    }

    /**
     * K16: the leaders of a village do not answer for more households than it has; nothing is said
     * where none are registered.
     */
    public static Optional<Remark> together(String village, long stated, long registered) {
        return registered == 0 || stated <= registered
                ? Optional.empty()
                : Optional.of(new Remark(
                        "K16",
                        "households",
                        Problem.explain("leader.households", village, stated, registered, stated - registered)));
    }
}
