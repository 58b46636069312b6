package org.jinguo.store;

import static org.jinguo.store.db.Tables.RATING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jinguo.model.Ledgers;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.SchemeDraft;
import org.jinguo.model.rating.ScoreItem;
import org.jinguo.model.rating.ScoreScheme;
import org.jooq.impl.DSL;

/**
 * Writes score schemes. One by which households were scored is never changed: what is written of it
 * becomes the next version, and the rounds that were scored by it stay with it.
 */
public final class SchemeEdits {

    private final DataFolder data;

    /** Schemes of some data. */
    public SchemeEdits(DataFolder data) {
        this.data = data;
    }

    /**
     * How many ratings with a score each round has, by identity; rounds without one are left out.
     */
    public Map<Long, Integer> scored() {
        return data.readers()
                .read(dsl -> dsl.select(RATING.ROUND_ID, DSL.count())
                        .from(RATING)
                        .where(RATING.SCORE.isNotNull())
                        .groupBy(RATING.ROUND_ID)
                        .fetchMap(RATING.ROUND_ID, DSL.count()));
    }

    /** How many ratings were made with each scheme, by its identity. */
    public Map<Long, Integer> uses() {
        Map<Long, Integer> uses = new HashMap<>();
        Map<Long, Integer> scored = scored();
        for (RatingRound round : data.ratings().rounds()) {
            int n = scored.getOrDefault(round.id(), 0);
            if (n > 0) {
                data.ratings().schemeFor(round.period()).ifPresent(s -> uses.merge(s.id(), n, Integer::sum));
            }
        }
        return uses;
    }

    /**
     * Writes a draft within a Change: in place of a scheme of the same year that nobody was scored
     * by, otherwise as the next version of its year.
     */
    public ScoreScheme save(Edit edit, Optional<ScoreScheme> base, SchemeDraft draft) {
        Optional<ScoreScheme> free =
                base.filter(s -> s.yearNo() == draft.yearNo()).filter(s -> !uses().containsKey(s.id()));
        if (free.isEmpty()) {
            settle(edit);
        }
        ScoreScheme made = new ScoreScheme(
                free.map(ScoreScheme::id).orElseGet(edit::newId),
                draft.yearNo(),
                draft.name().strip(),
                free.map(ScoreScheme::version).orElseGet(() -> next(draft.yearNo())),
                draft.cleanMin(),
                draft.fairMin());
        edit.put(Ledgers.SCHEME, made);
        write(edit, made, draft.items());
        return made;
    }

    private int next(int year) {
        return data.ratings().schemes().stream()
                        .filter(s -> s.yearNo() == year)
                        .mapToInt(ScoreScheme::version)
                        .max()
                        .orElse(0)
                + 1;
    }

    /** Rounds that were scored by the newest scheme of their year without naming it now name it. */
    private void settle(Edit edit) {
        Map<Long, Integer> scored = scored();
        data.ratings().rounds().stream()
                .filter(r -> r.schemeId() == null && scored.containsKey(r.id()))
                .forEach(r -> data.ratings().schemeFor(r.period()).ifPresent(s -> point(edit, r, s)));
    }

    private void write(Edit edit, ScoreScheme scheme, List<SchemeDraft.Item> items) {
        List<ScoreItem> old = data.ratings().items(scheme.id());
        for (int i = 0; i < items.size(); i++) {
            SchemeDraft.Item item = items.get(i);
            edit.put(
                    Ledgers.SCORE_ITEM,
                    new ScoreItem(
                            i < old.size() ? old.get(i).id() : edit.newId(),
                            scheme.id(),
                            i + 1,
                            item.name().strip(),
                            item.veto() ? 0 : item.maxPoints(),
                            item.bonus(),
                            item.veto()));
        }
        for (int i = items.size(); i < old.size(); i++) {
            edit.remove(Ledgers.SCORE_ITEM, old.get(i).id());
        }
    }

    /** The rounds of a scheme's year that nobody was scored in and that go by another scheme. */
    public List<RatingRound> free(ScoreScheme scheme) {
        Map<Long, Integer> scored = scored();
        List<RatingRound> found = new ArrayList<>();
        for (RatingRound round : data.ratings().rounds()) {
            if (round.yearNo() == scheme.yearNo()
                    && !scored.containsKey(round.id())
                    && !Objects.equals(round.schemeId(), scheme.id())) {
                found.add(round);
            }
        }
        return found;
    }

    /** Points those rounds to the scheme, within a Change. */
    public void use(Edit edit, ScoreScheme scheme) {
        free(scheme).forEach(r -> point(edit, r, scheme));
    }

    private static void point(Edit edit, RatingRound round, ScoreScheme scheme) {
        edit.put(Ledgers.ROUND, Ledgers.ROUND.with(round, "schemeId", scheme.id()));
    }
}
