package org.jinguo.intake;

import java.util.List;
import java.util.Map;

/**
 * One row of a sheet and what becomes of it.
 *
 * @param number row number as Excel shows it, from 1
 * @param outcome what becomes of it
 * @param understood what was understood: label of the field → text, in the order of the form
 * @param repairs values that were not taken as they stood
 * @param problems what is wrong or worth a look; a REFUSED row has at least one ERROR
 */
public record PlanRow(
        int number, Outcome outcome, Map<String, String> understood, List<Repair> repairs, List<CellProblem> problems) {

    public PlanRow {
        repairs = List.copyOf(repairs);
        problems = List.copyOf(problems);
    }
}
