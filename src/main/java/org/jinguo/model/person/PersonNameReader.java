package org.jinguo.model.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jinguo.model.field.Parsed;
import org.jinguo.model.field.PlainText;
import org.jinguo.model.field.Problem;

/** Tidies and checks a name; see {@link PersonName#read}. */
final class PersonNameReader {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 20;

    /** Dots that are typed for U+00B7, between characters. */
    private static final Pattern DOT = Pattern.compile(
            "(?<=[\\p{IsHan}]) ?[\u2022\uFF0E\u30FB\uFF65\u2027\u2219\u22C5\u00B7.\u25CF\u2024] ?(?=[\\p{IsHan}])");

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Pattern EDGES = Pattern.compile("^[、,，;；.。:：·]+|[、,，;；.。:：·]+$");
    private static final Pattern BETWEEN = Pattern.compile("[、,，;；/]");

    /** ? and □ stand for a character that an old file could not hold. */
    private static final String LOST = "?？□■〇▯\uFFFD";

    private final boolean anonymous;

    PersonNameReader(boolean anonymous) {
        this.anonymous = anonymous;
    }

    Parsed<PersonName> read(String typed) {
        if (PlainText.isNone(typed)) {
            return Parsed.none();
        }
        String words = EDGES.matcher(PlainText.words(typed)).replaceAll("").strip();
        String name = joined(DOT.matcher(words).replaceAll("·"));
        List<Problem> problems = new ArrayList<>();
        errors(name, problems);
        if (!problems.isEmpty()) {
            return new Parsed<>(name, Optional.empty(), problems);
        }
        return remarks(name, Parsed.of(name, new PersonName(name)));
    }

    /** Blanks within one Chinese name go; blanks between two names stay, to be told. */
    private static String joined(String name) {
        String[] parts = BLANK.split(name);
        boolean chinese = name.codePoints().allMatch(c -> c == ' ' || isNameSign(c));
        if (parts.length == 1 || !chinese) {
            return name;
        }
        String tight = name.replace(" ", "");
        boolean apart =
                parts.length == 2 && parts[0].length() >= 2 && ReadingTable.TABLE.ofLongSurname(parts[0]).length == 0;
        boolean two = apart && (parts[1].length() >= 2 || parts[0].length() > 2);
        return two || (tight.indexOf('·') < 0 && tight.codePointCount(0, tight.length()) > 5) ? name : tight;
    }

    private static boolean isNameSign(int c) {
        return Character.isIdeographic(c) || c == '·' || LOST.indexOf(c) >= 0 || isPrivate(c);
    }

    private static boolean isPrivate(int c) {
        return Character.getType(c) == Character.PRIVATE_USE;
    }

    private void errors(String name, List<Problem> problems) {
        int length = name.codePointCount(0, name.length());
        if (DIGIT.matcher(name).find()) {
            problems.add(Problem.error("name.digits", name));
        } else if (BETWEEN.matcher(name).find() || isTwoNames(name)) {
            problems.add(Problem.error("name.several", name));
        } else if (!anonymous && name.indexOf('某') > 0) {
            problems.add(Problem.error("name.anonymous", name));
        } else if (!anonymous && name.indexOf('*') >= 0) {
            problems.add(Problem.error("name.masked", name));
        } else if (length < SHORTEST) {
            problems.add(Problem.error("name.tooShort", length, SHORTEST));
        } else if (length > LONGEST) {
            problems.add(Problem.error("name.tooLong", length, LONGEST));
        }
    }

    private static boolean isTwoNames(String name) {
        return name.indexOf(' ') > 0 && name.codePoints().allMatch(c -> c == ' ' || Character.isIdeographic(c));
    }

    private static Parsed<PersonName> remarks(String name, Parsed<PersonName> read) {
        OptionalInt lost = name.codePoints()
                .filter(c -> LOST.indexOf(c) >= 0 || isPrivate(c))
                .findFirst();
        if (lost.isPresent()) {
            String sign = Character.toString(lost.getAsInt());
            String before = name.substring(0, name.indexOf(sign));
            int place = before.codePointCount(0, before.length()) + 1;
            String shown = isPrivate(lost.getAsInt()) ? "□" : sign;
            return read.with(Problem.explain("name.lostCharacter", place, shown));
        }
        boolean usual = name.codePoints()
                .allMatch(c -> Character.isLetter(c) || Character.isIdeographic(c) || "· '-*".indexOf(c) >= 0);
        return usual ? read : read.with(Problem.hint("name.signs", name));
    }
}
