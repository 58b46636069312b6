package org.jinguo.demo;

import java.util.List;

/**
 * A household in walking order.
 *
 * @param home where it is and who heads it
 * @param away why it is not rated, blank when it is
 * @param rounds four quarters
 */
record DemoHousehold(Home home, String away, List<DemoRating> rounds) {

    /**
     * @param group index of the village group, 0-based
     * @param head name of the head of household
     * @param door door number within the group
     * @param members persons, 1 to 9
     * @param phone blank when unknown
     */
    record Home(int group, String head, String door, int members, String phone) {}
}
