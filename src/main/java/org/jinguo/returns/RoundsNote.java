package org.jinguo.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jinguo.config.Messages;
import org.jinguo.figures.CountedRounds;
import org.jinguo.model.field.Period;
import org.jinguo.model.field.Problem;
import org.jinguo.model.place.Area;
import org.jinguo.store.DataFolder;

/** Says which rounds a longer period takes, where they are not the same everywhere. */
final class RoundsNote {

    private static final String RULE = "K52";

    private final DataFolder data;
    private final Area unit;

    RoundsNote(DataFolder data, Area unit) {
        this.data = data;
        this.unit = unit;
    }

    void add(CountedRounds counted, List<Finding> found) {
        if (counted.everClean()) {
            found.add(hint(Messages.get("check.rounds.best")));
        }
        Map<Period, List<String>> byRound = new TreeMap<>();
        List<String> unsettled = new ArrayList<>();
        data.areas().tree().all().stream()
                .filter(a -> counted.byVillage().containsKey(a.id()))
                .forEach(
                        village -> {
                            CountedRounds.InVillage in = counted.byVillage().get(village.id());
                            byRound.computeIfAbsent(in.last().period(), k -> new ArrayList<>())
                                    .add(village.name());
                            if (!in.settled()) {
                                unsettled.add(village.name());
                            }
                        });
        if (byRound.size() > 1) {
            byRound.forEach(
                    (period, names) ->
                            found.add(
                                    hint(
                                            Messages.get(
                                                    "check.rounds.of",
                                                    names.size(),
                                                    period.label(),
                                                    NameList.of(names)))));
        }
        if (!unsettled.isEmpty()) {
            String text =
                    Messages.get(
                            "check.rounds.unsettled", unsettled.size(), NameList.of(unsettled));
            found.add(new Finding(Problem.Level.EXPLAIN, RULE, unit, text));
        }
    }

    private Finding hint(String text) {
        return new Finding(Problem.Level.HINT, RULE, unit, text);
    }
}
