package org.jinguo.ui.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jinguo.model.Ledgers;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.PaperTally;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.store.Change;
import org.jinguo.store.DataFolder;
import org.jinguo.store.Edit;

/** Writes what paper sheets add up to; one cell, or one block that was pasted, is one Change. */
final class TotalsWriter {

    private final DataFolder data;

    TotalsWriter(DataFolder data) {
        this.data = data;
    }

    /** Puts numbers by component into the tallies of groups; one without numbers is taken away. */
    Optional<Change> write(TotalsPicture of, String label, Map<TotalsRow, Map<String, Object>> values) {
        return data.change(label, edit -> {
            RatingRound round = data.ratings().openRound(edit, of.period());
            Map<Long, PaperTally> there = new HashMap<>();
            data.ratings().paper(of.village(), round).forEach(p -> there.put(p.groupId(), p));
            values.forEach((row, numbers) -> {
                long group = row.group().id();
                PaperTally base = Optional.ofNullable(there.get(group)).orElseGet(() -> blank(edit, of, round, group));
                put(edit, Ledgers.PAPER_TALLY.with(base, numbers));
            });
        });
    }

    private static PaperTally blank(Edit edit, TotalsPicture of, RatingRound round, long group) {
        return new PaperTally(edit.newId(), round.id(), of.village().id(), group, null, null, null, null);
    }

    private static void put(Edit edit, PaperTally tally) {
        if (Stream.of(Grade.values()).allMatch(g -> tally.of(g) == null)) {
            edit.remove(Ledgers.PAPER_TALLY, tally.id());
        } else {
            edit.put(Ledgers.PAPER_TALLY, tally);
        }
    }
}
