package org.jinguo.model.person;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jinguo.model.field.DateText;
import org.jinguo.model.field.Parsed;
import org.jinguo.model.field.Problem;

/**
 * A citizen ID (公民身份号码) whose province, birth date and check character are right; 18 characters, or
 * 15 of an old paper. Rules: GB 11643-1999 and the domain document, 4.1.
 */
public final class CitizenId {

    private final String text;

    private CitizenId(String text) {
        this.text = text;
    }

    /**
     * What came of reading an ID.
     *
     * @param text the typed text, tidied: what is kept when the number is saved as 待核实
     * @param accepted the ID, when everything about it is right
     * @param birth birth date, wherever it is a real one, also in an ID whose check fails
     * @param sex sex by the 17th digit, likewise
     * @param problems what to tell; suggestions are hints
     */
    public record Reading(
            String text,
            Optional<CitizenId> accepted,
            Optional<LocalDate> birth,
            Optional<Sex> sex,
            List<Problem> problems) {

        public Reading {
            Objects.requireNonNull(text);
            problems = List.copyOf(problems);
        }

        /** Whether nothing was typed. */
        public boolean isNone() {
            return text.isEmpty();
        }

        /**
         * Whether the text may be kept as 待核实: only the check character is wrong, as it is on some
         * real papers.
         */
        public boolean isSavable() {
            return accepted.isPresent()
                    || problems.stream().anyMatch(problem -> problem.code().equals("id.checkDigit"));
        }

        /** State to save it with: right, pending, or missing when it may not be kept. */
        public IdState state() {
            if (accepted.isPresent()) {
                return IdState.RIGHT;
            }
            return isSavable() ? IdState.PENDING : IdState.MISSING;
        }

        /** Numbers to offer in place of what was typed, the likeliest first. */
        public List<String> suggestions() {
            return problems.stream()
                    .filter(problem -> problem.code().startsWith("id.suggest"))
                    .map(problem -> problem.args().get(problem.args().size() - 1))
                    .toList();
        }

        /** 出生年月 as text {@code 1978.10}. */
        public Optional<String> birthYm() {
            return birth.map(day -> DateText.of(day).birthYm());
        }
    }

    /** Reads what was typed. Never throws; what is wrong is told by problems. */
    public static Reading read(String typed, LocalDate today) {
        return new CitizenIdReader(today).read(typed);
    }

    /**
     * Reads an ID that stands in a cell as a number. Excel keeps 15 digits: a longer number has
     * lost its last ones and is refused, not repaired.
     */
    public static Reading ofNumericCell(double number, LocalDate today) {
        Parsed<String> digits = WholeNumber.read(number, "id.numericDamaged");
        return digits.value()
                .map(text -> read(text, today))
                .orElseGet(() -> CitizenIdReader.reading(digits.text(), digits.problems()));
    }

    /** First six and last four characters, the others as stars; for any text, accepted or not. */
    public static String mask(String text) {
        return Mask.middle(text, 6, 4);
    }

    /** Only the last four characters, for notices that show no more. */
    public static String maskToLastFour(String text) {
        return Mask.middle(text, 0, 4);
    }

    /** The 18 or 15 characters. */
    public String text() {
        return text;
    }

    /** The 18 characters; those of a 15-digit ID are worked out. */
    public String text18() {
        return text.length() == 15 ? CitizenIdReader.to18(text) : text;
    }

    /** Birth date. */
    public LocalDate birth() {
        return CitizenIdReader.birthOf(text18()).orElseThrow();
    }

    /** 出生年月 as text {@code 1978.10}. */
    public String birthYm() {
        return DateText.of(birth()).birthYm();
    }

    /** Sex by the 17th digit: odd is male. */
    public Sex sex() {
        return CitizenIdReader.sexOf(text18());
    }

    /** Age in full years on a day. */
    public int ageOn(LocalDate day) {
        return Period.between(birth(), day).getYears();
    }

    /** First six and last four characters. */
    public String masked() {
        return mask(text);
    }

    static CitizenId accepted(String text) {
        return new CitizenId(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CitizenId id && id.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Masked, so that no log ever shows a whole ID. */
    @Override
    public String toString() {
        return masked();
    }
}
