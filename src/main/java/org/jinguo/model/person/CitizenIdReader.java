package org.jinguo.model.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jinguo.model.field.DateText;
import org.jinguo.model.field.Parsed;
import org.jinguo.model.field.PlainText;
import org.jinguo.model.field.Problem;

/** Checks a citizen ID in the order of the domain document, 4.1; see {@link CitizenId#read}. */
final class CitizenIdReader {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);
    private static final int MOST_SUGGESTIONS = 3;

    /** GB/T 2260, and 81 to 83 of the residence permits for Hong Kong, Macao and Taiwan. */
    private static final Set<String> PROVINCES =
            Set.of(("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46"
                            + " 50 51 52 53 54 61 62 63 64 65 71 81 82 83")
                    .split(" "));

    private final LocalDate today;

    CitizenIdReader(LocalDate today) {
        this.today = today;
    }

    CitizenId.Reading read(String typed) {
        if (PlainText.isNone(typed)) {
            return reading("", List.of());
        }
        String text = tidy(typed);
        Parsed<String> whole = WholeNumber.ofText(text, "id.numericDamaged");
        if (whole.value().isEmpty()) {
            return reading(text, whole.problems());
        }
        return check(whole.value().get());
    }

    private static String tidy(String typed) {
        String plain = PlainText.compact(typed).replaceAll("['`‘’\"]", "").replaceAll("[×✕ХΧхχ]", "X");
        boolean number = plain.matches("[0-9.]+[Ee]\\+?\\d+");
        return number ? plain : plain.replace('x', 'X').replaceAll("[-—_]", "");
    }

    private CitizenId.Reading check(String text) {
        Optional<Problem> shape = shape(text);
        if (shape.isPresent()) {
            List<Problem> problems = new ArrayList<>(List.of(shape.get()));
            lookAlike(text).ifPresent(better -> problems.add(Problem.hint("id.suggestLookAlike", better)));
            return reading(text, problems);
        }
        return text.length() == 15 ? check15(text) : check18(text);
    }

    /** Length, then characters. */
    private static Optional<Problem> shape(String text) {
        int length = text.codePointCount(0, text.length());
        if (length < 18 && length != 15) {
            return Optional.of(Problem.error("id.tooShort", length, 18 - length));
        }
        if (length > 18) {
            return Optional.of(Problem.error("id.tooLong", length, length - 18));
        }
        String pattern = length == 15 ? "\\d{15}" : "\\d{17}[0-9X]";
        return text.matches(pattern) ? Optional.empty() : Optional.of(Problem.error("id.characters", strange(text)));
    }

    private static String strange(String text) {
        int end = text.length() == 18 ? 17 : text.length();
        String head = text.substring(0, end).replaceAll("[0-9]", "");
        String tail = text.substring(end).replaceAll("[0-9X]", "");
        return String.join("", new LinkedHashSet<>(List.of((head + tail).split(""))));
    }

    private Optional<String> lookAlike(String text) {
        String better = text.toUpperCase(Locale.ROOT).replace('O', '0').replaceAll("[LI|]", "1");
        return better.length() == 18 && isRight(better) ? Optional.of(better) : Optional.empty();
    }

    private CitizenId.Reading check15(String text) {
        String longer = to18(text);
        Optional<Problem> problem = provinceOrDate(longer);
        if (problem.isPresent()) {
            return reading(text, List.of(problem.get()));
        }
        return new CitizenId.Reading(
                text,
                Optional.of(CitizenId.accepted(text)),
                birthOf(longer),
                Optional.of(sexOf(longer)),
                List.of(Problem.hint("id.suggest18", longer)));
    }

    private CitizenId.Reading check18(String text) {
        List<Problem> problems = new ArrayList<>();
        provinceOrDate(text).ifPresent(problems::add);
        char check = checkOf(text);
        if (problems.isEmpty() && check != text.charAt(17)) {
            problems.add(Problem.error("id.checkDigit", check, text.charAt(17)));
            if (text.endsWith("000")) {
                problems.add(Problem.hint("id.endsInZeros"));
            }
        }
        if (!problems.isEmpty()) {
            problems.addAll(swaps(text));
        }
        return reading(text, problems);
    }

    private Optional<Problem> provinceOrDate(String text) {
        String province = text.substring(0, 2);
        if (!PROVINCES.contains(province)) {
            return Optional.of(Problem.error("id.province", province));
        }
        Optional<LocalDate> birth = birthOf(text);
        if (birth.isEmpty()) {
            return Optional.of(Problem.error(
                    "id.noSuchDay", text.substring(6, 10), text.substring(10, 12), text.substring(12, 14)));
        }
        boolean inTime = !birth.get().isBefore(OLDEST) && !birth.get().isAfter(today);
        return inTime
                ? Optional.empty()
                : Optional.of(Problem.error(
                        "id.dateRange",
                        DateText.of(birth.get()).heading(),
                        DateText.of(today).heading()));
    }

    /**
     * Two neighbouring digits changed places: the commonest slip that yields a right number again.
     */
    private List<Problem> swaps(String text) {
        List<Problem> found = new ArrayList<>();
        for (int i = 0; i < 17 && found.size() < MOST_SUGGESTIONS; i++) {
            char[] signs = text.toCharArray();
            signs[i] = text.charAt(i + 1);
            signs[i + 1] = text.charAt(i);
            String swapped = new String(signs);
            if (signs[i] != signs[i + 1] && signs[i] != 'X' && isRight(swapped)) {
                found.add(Problem.hint("id.suggestSwap", i + 1, i + 2, text.substring(i, i + 2), swapped));
            }
        }
        return found;
    }

    private boolean isRight(String text) {
        return shape(text).isEmpty() && provinceOrDate(text).isEmpty() && checkOf(text) == text.charAt(17);
    }

    static CitizenId.Reading reading(String text, List<Problem> problems) {
        boolean whole = text.matches("\\d{17}[0-9X]");
        boolean right = whole && problems.isEmpty();
        Optional<LocalDate> birth = whole ? birthOf(text) : Optional.empty();
        return new CitizenId.Reading(
                text,
                right ? Optional.of(CitizenId.accepted(text)) : Optional.empty(),
                birth,
                birth.map(day -> sexOf(text)),
                problems);
    }

    /** The check character of the first 17 digits. */
    static char checkOf(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (text.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11);
    }

    static String to18(String text15) {
        String body = text15.substring(0, 6) + "19" + text15.substring(6);
        return body + checkOf(body);
    }

    static Optional<LocalDate> birthOf(String text18) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(text18.substring(6, 10)),
                    Integer.parseInt(text18.substring(10, 12)),
                    Integer.parseInt(text18.substring(12, 14))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Sex sexOf(String text18) {
        return (text18.charAt(16) - '0') % 2 == 0 ? Sex.FEMALE : Sex.MALE;
    }
}
