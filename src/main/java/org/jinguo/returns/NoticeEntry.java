package org.jinguo.returns;

import java.time.LocalDate;

/**
 * A household as it may stand on the notice board.
 *
 * @param group name of its group
 * @param name its head's name, masked where the setting says so
 * @param score its points; null when none were given
 * @param problem what was found wrong; null on the red list, and where it may not be shown
 * @param due day until which it is to be put right; null on the red list, and where none was set
 */
record NoticeEntry(String group, String name, Integer score, String problem, LocalDate due) {}
