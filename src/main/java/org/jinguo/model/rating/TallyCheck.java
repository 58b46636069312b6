package org.jinguo.model.rating;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Control totals of one group: what was entered against what the paper sheet adds up to. 未评 may be
 * left blank on the paper; it is compared only where it was typed.
 *
 * @param state what came of it
 * @param off entered less paper by grade, without those that agree or were not typed
 * @param paper sum of what was typed
 * @param households households on the sheet
 * @param totalOff whether the paper's sum can not be that of the sheet
 */
public record TallyCheck(State state, Map<Grade, Integer> off, int paper, int households, boolean totalOff) {

    /** The grades without which a tally is not complete. */
    public static final List<Grade> NEEDED = List.of(Grade.CLEAN, Grade.FAIR, Grade.UNCLEAN);

    /** What came of a comparison. */
    public enum State {
        /** Nothing typed. */
        BLANK,
        /** Some grades typed, a needed one not. */
        PARTLY,
        /** 相符. */
        MATCHES,
        /** 不符. */
        DIFFERS
    }

    public TallyCheck {
        EnumMap<Grade, Integer> copy = new EnumMap<>(Grade.class);
        copy.putAll(off);
        off = Collections.unmodifiableMap(copy);
    }

    /** Compares; an empty tally is one that nobody typed. */
    public static TallyCheck of(GradeCount entered, Optional<PaperTally> tally) {
        Map<Grade, Integer> off = new EnumMap<>(Grade.class);
        int typed = 0;
        int sum = 0;
        for (Grade grade : Grade.values()) {
            Integer paper = tally.map(t -> t.of(grade)).orElse(null);
            if (paper != null) {
                typed++;
                sum += paper;
                if (entered.of(grade) != paper) {
                    off.put(grade, entered.of(grade) - paper);
                }
            }
        }
        int households = entered.households();
        boolean whole = tally.filter(t -> NEEDED.stream().allMatch(g -> t.of(g) != null))
                .isPresent();
        boolean all = typed == Grade.values().length;
        boolean totalOff = whole && (all ? sum != households : sum > households);
        return new TallyCheck(state(typed, whole, off.isEmpty() && !totalOff), off, sum, households, totalOff);
    }

    private static State state(int typed, boolean whole, boolean agrees) {
        if (typed == 0) {
            return State.BLANK;
        }
        if (!whole) {
            return State.PARTLY;
        }
        return agrees ? State.MATCHES : State.DIFFERS;
    }

    /** The fewest households that can be wrong: one typed into the wrong class is one. */
    public int wrong() {
        int more = off.values().stream()
                .filter(n -> n > 0)
                .mapToInt(Integer::intValue)
                .sum();
        int fewer = -off.values().stream()
                .filter(n -> n < 0)
                .mapToInt(Integer::intValue)
                .sum();
        return Math.max(Math.max(more, fewer), totalOff ? Math.abs(paper - households) : 0);
    }
}
