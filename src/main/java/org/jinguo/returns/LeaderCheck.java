package org.jinguo.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jinguo.config.Messages;
import org.jinguo.figures.Figures;
import org.jinguo.figures.Office;
import org.jinguo.model.field.Period;
import org.jinguo.model.field.Problem;
import org.jinguo.model.leader.LeaderCase;
import org.jinguo.model.leader.LeaderRules;
import org.jinguo.model.leader.LeadersOfADay;
import org.jinguo.model.place.Area;
import org.jinguo.store.DataFolder;

/** The rules of the leaders over those in office, and K25 between R02 and R01. */
final class LeaderCheck implements Check {

    private final DataFolder data;
    private final Figures figures;

    LeaderCheck(DataFolder data, Figures figures) {
        this.data = data;
        this.figures = figures;
    }

    @Override
    public List<Finding> run(ReturnTable table) {
        List<Office> offices =
                figures.offices(table.order().period(), table.order().unit());
        List<Finding> found = new ArrayList<>();
        if (table.form().code().equals("R01")) {
            LocalDate day = table.order().period().to();
            LeadersOfADay leaders = new LeadersOfADay();
            offices.forEach(o -> leaders.add(o.term(), o.person(), o.groups()));
            Map<Long, LeaderCase.Beside> besides = leaders.besidesOnce();
            offices.forEach(o -> found.addAll(ofOne(o, day, besides.get(o.term().id()))));
            together(offices, table.order().period(), found);
        } else if (table.form().code().equals("R02")) {
            againstRoster(table, offices, found);
        }
        return found;
    }

    private List<Finding> ofOne(Office office, LocalDate day, LeaderCase.Beside beside) {
        LeaderCase one =
                new LeaderCase(office.term(), office.person(), office.groups().size(), day, beside);
        return LeaderRules.check(one).stream()
                .map(remark ->
                        Finding.of(remark, village(office), office.person().name()))
                .toList();
    }

    private void together(List<Office> offices, Period period, List<Finding> found) {
        Map<Area, Long> stated = new LinkedHashMap<>();
        for (Office office : offices) {
            Integer households = office.term().households();
            stated.merge(village(office), households == null ? 0L : households, Long::sum);
        }
        stated.forEach((village, sum) -> {
            long registered = figures.value("R06.total", period, village).amount();
            LeaderRules.together(village.name(), sum, registered)
                    .map(remark -> Finding.of(remark, village, village.name()))
                    .ifPresent(found::add);
        });
    }

    /** Both come from the same terms; they differ only where one person was entered twice. */
    private void againstRoster(ReturnTable table, List<Office> offices, List<Finding> found) {
        ReturnOrder order = table.order();
        long stated = figures.value("E-02", order.period(), order.unit()).amount();
        long listed = offices.size();
        if (stated != listed) {
            found.add(new Finding(
                    Problem.Level.ERROR,
                    "K25",
                    order.unit(),
                    Messages.get(
                            "check.K25",
                            Long.toString(stated),
                            Long.toString(listed),
                            Long.toString(Math.abs(stated - listed)))));
        }
    }

    private Area village(Office office) {
        return data.areas().tree().get(office.term().villageId());
    }
}
