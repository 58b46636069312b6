package org.jinguo.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.AreaTree;

/**
 * Says which rounds a longer period takes, where that is not plain.
 *
 * @param taken that the best grade counts, and which villages take which round; empty when all take
 *     the same one
 * @param unsettled which villages have no valid round
 */
public record RoundSentences(List<String> taken, Optional<String> unsettled) {

    public RoundSentences {
        taken = List.copyOf(taken);
    }

    /** The sentences on what counts in some villages. */
    public static RoundSentences of(CountedRounds counted, AreaTree tree) {
        Map<Period, List<String>> byRound = new TreeMap<>();
        List<String> unsettled = new ArrayList<>();
        tree.all().stream().filter(a -> counted.byVillage().containsKey(a.id())).forEach(village -> {
            CountedRounds.InVillage in = counted.byVillage().get(village.id());
            byRound.computeIfAbsent(in.last().period(), k -> new ArrayList<>()).add(village.name());
            if (!in.settled()) {
                unsettled.add(village.name());
            }
        });
        List<String> taken = new ArrayList<>();
        if (counted.everClean()) {
            taken.add(Messages.get("figures.rounds.best"));
        }
        if (byRound.size() > 1) {
            byRound.forEach((period, names) -> taken.add(of(period, names)));
        }
        return new RoundSentences(taken, unsettled(unsettled));
    }

    private static String of(Period period, List<String> names) {
        return Messages.get("figures.rounds.of", names.size(), period.label(), NameList.of(names));
    }

    private static Optional<String> unsettled(List<String> names) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Messages.get("figures.rounds.unsettled", names.size(), NameList.of(names)));
    }

    /** All of them. */
    public List<String> all() {
        List<String> all = new ArrayList<>(taken);
        unsettled.ifPresent(all::add);
        return all;
    }
}
