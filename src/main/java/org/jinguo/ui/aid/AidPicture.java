package org.jinguo.ui.aid;

import java.util.ArrayList;
import java.util.List;
import org.jinguo.config.Messages;
import org.jinguo.figures.Figures;
import org.jinguo.figures.Paid;
import org.jinguo.figures.Value;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.model.field.Period;
import org.jinguo.model.person.PersonIndex;
import org.jinguo.model.place.Area;
import org.jinguo.store.DataFolder;

/**
 * What was paid in a unit and year.
 *
 * @param rows payments
 * @param totals people and money of each programme, and of all
 * @param programmes programmes for new payments
 * @param people everyone known, for picking
 * @param remarks what the rules say of the rows, looking at all years
 */
record AidPicture(
        List<Paid> rows, List<String> totals, List<AidProgramme> programmes, PersonIndex people, AidRemarks remarks) {

    private record Sum(String people, String money) {}

    /** Codes of people and money in the figures, by the programme's fixed word. */
    private static Sum sum(String programme) {
        return switch (programme) {
            case "POOR_WOMEN" -> new Sum("D-03", "D-04");
            case "POOR_CHILDREN" -> new Sum("D-05", "D-06");
            case "TWO_CANCERS" -> new Sum("D-09", "D-10");
            case "SPRING_BUD" -> new Sum("D-11", "D-12");
            default -> new Sum("R13.oN", "R13.oM");
        };
    }

    static AidPicture read(DataFolder data, Figures figures, Area unit, Period year) {
        List<AidProgramme> programmes = data.aid().programmes();
        List<String> totals = new ArrayList<>();
        Value all = figures.value("R13.m", year, unit);
        totals.add(
                Messages.get("ui.aid.total", figures.value("R13.np", year, unit).text(), all.text()));
        for (AidProgramme programme : programmes) {
            Sum codes = sum(programme.code());
            Value people = figures.value(codes.people(), year, unit);
            if (people.amount() > 0) {
                totals.add(Messages.get(
                        "ui.aid.total.programme",
                        programme.name(),
                        people.text(),
                        figures.value(codes.money(), year, unit).text()));
            }
        }
        List<Paid> rows = figures.paid(year, unit);
        return new AidPicture(
                rows,
                totals,
                programmes.stream().filter(AidProgramme::active).toList(),
                data.people().index(),
                AidRemarks.read(data, rows));
    }
}
