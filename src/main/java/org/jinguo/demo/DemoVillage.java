package org.jinguo.demo;

import java.util.List;

/**
 * One village of the synthetic district with all that its workbooks say.
 *
 * @param groups names of the village groups as they ought to be written
 * @param leaders who cover the groups
 * @param households in walking order, group by group
 */
record DemoVillage(PlanLine plan, List<String> groups, List<DemoLeader> leaders, List<DemoHousehold> households) {

    /** Households of a group, rated or not. */
    int householdsOf(int group) {
        return (int) households.stream().filter(h -> h.home().group() == group).count();
    }
}
