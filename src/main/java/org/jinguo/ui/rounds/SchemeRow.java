package org.jinguo.ui.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.SchemeDraft;
import org.jinguo.model.rating.ScoreScheme;
import org.jinguo.store.DataFolder;
import org.jinguo.store.SchemeEdits;

/**
 * A version of the score scheme.
 *
 * @param scheme the version
 * @param draft what it says
 * @param uses how many ratings were made with it
 * @param rounds labels of the rounds that go by it
 * @param free how many rounds of its year nobody was scored in and go by another one
 */
record SchemeRow(ScoreScheme scheme, SchemeDraft draft, int uses, List<String> rounds, int free) {

    /** All versions, the newest first. */
    static List<SchemeRow> read(DataFolder data) {
        SchemeEdits edits = new SchemeEdits(data);
        Map<Long, Integer> uses = edits.uses();
        List<RatingRound> rounds = data.ratings().rounds();
        List<SchemeRow> rows = new ArrayList<>();
        for (ScoreScheme scheme : data.ratings().schemes()) {
            rows.add(new SchemeRow(
                    scheme,
                    SchemeDraft.of(scheme, data.ratings().items(scheme.id())),
                    uses.getOrDefault(scheme.id(), 0),
                    rounds.stream()
                            .filter(r -> isOf(r, scheme))
                            .map(r -> r.period().label())
                            .toList(),
                    edits.free(scheme).size()));
        }
        return rows;
    }

    private static boolean isOf(RatingRound round, ScoreScheme scheme) {
        return round.schemeId() != null && round.schemeId() == scheme.id();
    }

    /** Whether households were scored by it, so that it is never changed. */
    boolean used() {
        return uses > 0;
    }
}
