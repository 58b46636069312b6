package org.jinguo.ui.leaders;

import java.time.LocalDate;
import java.util.List;
import org.jinguo.model.person.Person;
import org.jinguo.model.place.Area;

/**
 * A leader to be put in office.
 *
 * @param person herself, as she shall be stored
 * @param groups groups of one village
 * @param electedOn day of election; null when not known
 * @param startOn first day in office
 * @param exec whether she is on the village's executive committee
 * @param otherPost 其他任职; null when none
 */
record Appointment(
        Person person, List<Area> groups, LocalDate electedOn, LocalDate startOn, boolean exec, String otherPost) {}
