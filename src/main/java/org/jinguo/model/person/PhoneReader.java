package org.jinguo.model.person;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jinguo.model.field.Parsed;
import org.jinguo.model.field.PlainText;
import org.jinguo.model.field.Problem;

/** Takes the numbers of a cell apart; see {@link Phone#read}. */
final class PhoneReader {

    private static final Pattern BETWEEN = Pattern.compile("[/;、,|\\\\]+|或");
    private static final Pattern LINES = Pattern.compile("[\\r\\n]+");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+?0{0,2}86)-?(?=[01][\\d-]{9,})");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern SHORT = Pattern.compile("6\\d{5}");
    private static final Pattern LANDLINE =
            Pattern.compile("(?:(010|02\\d|0[3-9]\\d{2})-?)?([2-9]\\d{6,7})(?:-(\\d{1,6}))?");
    private static final Pattern LABEL = Pattern.compile("^(手机|电话|座机|固话|短号|联系电话|本人)[号码]*:?");

    private PhoneReader() {}

    static Parsed<List<Phone>> read(String typed) {
        if (PlainText.isNone(typed)) {
            return Parsed.none();
        }
        String text = PlainText.narrow(typed);
        Set<Phone> phones = new LinkedHashSet<>();
        for (String piece : BETWEEN.split(PlainText.narrow(LINES.matcher(typed).replaceAll(";")))) {
            String plain = piece.strip();
            List<Phone> found = plain.isEmpty() ? List.of() : piece(plain);
            if (found.isEmpty() && !plain.isEmpty()) {
                return Parsed.refused(text, problem(plain));
            }
            phones.addAll(found);
        }
        return phones.isEmpty()
                ? Parsed.refused(text, Problem.error("phone.form", text))
                : accepted(text, List.copyOf(phones));
    }

    private static Parsed<List<Phone>> accepted(String text, List<Phone> phones) {
        boolean shortOnly = phones.get(0).kind() == Phone.Kind.SHORT;
        return shortOnly
                ? Parsed.of(
                        text,
                        phones,
                        Problem.hint("phone.shortFirst", phones.get(0).text()))
                : Parsed.of(text, phones);
    }

    /** One number, or several with nothing but blanks between them. */
    private static List<Phone> piece(String text) {
        Optional<Phone> one = one(text.replace(" ", ""));
        if (one.isPresent()) {
            return List.of(one.get());
        }
        List<Phone> several = new ArrayList<>();
        for (String word : text.split(" ")) {
            Optional<Phone> phone = one(word);
            if (phone.isEmpty()) {
                return twoJoined(text.replaceAll("[ -]", ""));
            }
            several.add(phone.get());
        }
        return several;
    }

    /** 1397931234515170312345: a mobile number with another number right behind it. */
    private static List<Phone> twoJoined(String digits) {
        if (digits.length() <= 11) {
            return List.of();
        }
        Optional<Phone> first = one(digits.substring(0, 11));
        Optional<Phone> second = one(digits.substring(11));
        boolean both = first.isPresent() && second.isPresent();
        return both && first.get().kind() == Phone.Kind.MOBILE ? List.of(first.get(), second.get()) : List.of();
    }

    private static Optional<Phone> one(String word) {
        String bare = bare(word);
        String digits = bare.replace("-", "");
        if (MOBILE.matcher(digits).matches()) {
            return Optional.of(new Phone(digits, Phone.Kind.MOBILE));
        }
        if (SHORT.matcher(digits).matches()) {
            return Optional.of(new Phone(digits, Phone.Kind.SHORT));
        }
        Matcher line = LANDLINE.matcher(bare);
        if (!line.matches()) {
            return Optional.empty();
        }
        String area = line.group(1) == null ? "" : line.group(1) + "-";
        String extension = line.group(3) == null ? "" : "-" + line.group(3);
        return Optional.of(new Phone(area + line.group(2) + extension, Phone.Kind.LANDLINE));
    }

    private static String bare(String word) {
        String plain = LABEL.matcher(word).replaceFirst("").replaceAll("[—–－_.·]|转", "-");
        String whole = WholeNumber.ofText(word, "phone.numericDamaged")
                .value()
                .filter(digits -> !digits.equals(word))
                .orElse(plain);
        String area = whole.replaceFirst("^\\((0\\d{2,3})\\)-?", "$1-");
        return COUNTRY.matcher(area).replaceFirst("");
    }

    private static Problem problem(String text) {
        Parsed<String> whole = WholeNumber.ofText(text.replace(" ", ""), "phone.numericDamaged");
        if (whole.value().isEmpty()) {
            return whole.problems().get(0);
        }
        String digits = bare(text).replaceAll("[ -]", "");
        if (!digits.matches("1\\d+")) {
            return Problem.error("phone.form", text);
        }
        int missing = 11 - digits.length();
        if (missing == 0) {
            return Problem.error("phone.segment", digits.substring(0, 2));
        }
        return missing > 0
                ? Problem.error("phone.tooShort", digits.length(), missing)
                : Problem.error("phone.tooLong", digits.length(), -missing);
    }
}
