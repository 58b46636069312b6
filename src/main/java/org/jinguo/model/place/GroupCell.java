package org.jinguo.model.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jinguo.model.field.ChineseNumber;
import org.jinguo.model.field.PlainText;

/** Takes apart a cell in which several groups stand; see {@link PlaceName#split}. */
final class GroupCell {

    private static final Pattern BETWEEN = Pattern.compile("[、,;/|\\\\+&。 ]+");

    /** 1.2.3组 */
    private static final Pattern POINT = Pattern.compile("(?<=\\d)\\.(?=\\d)");

    private static final Pattern AND = Pattern.compile("(?<=组|村|[\\d一二三四五六七八九十])[和与及](?=.)|(?<=..)[和与及](?=..)");
    private static final Pattern RANGE =
            Pattern.compile("第?([\\d一二三四五六七八九十]+)(?:小?组)?[-~—–至到]+第?([\\d一二三四五六七八九十]+)(?:小?组)?");
    private static final int LONGEST_RANGE = 60;

    private GroupCell() {}

    static List<String> split(String cell) {
        String plain = POINT.matcher(PlainText.narrow(cell)).replaceAll("、");
        Set<String> names = new LinkedHashSet<>();
        for (String piece : BETWEEN.split(plain)) {
            for (String name : AND.split(piece)) {
                names.addAll(range(name));
            }
        }
        names.removeIf(PlainText::isNone);
        return List.copyOf(names);
    }

    private static List<String> range(String name) {
        Matcher range = RANGE.matcher(name);
        if (!range.matches()) {
            return List.of(name);
        }
        long first = number(range.group(1));
        long last = number(range.group(2));
        if (first < 1 || last < first || last - first > LONGEST_RANGE) {
            return List.of(name);
        }
        List<String> names = new ArrayList<>();
        for (long number = first; number <= last; number++) {
            names.add(number + "组");
        }
        return names;
    }

    private static long number(String text) {
        if (text.matches("\\d{1,4}")) {
            return Long.parseLong(text);
        }
        OptionalLong number = ChineseNumber.read(text);
        return number.orElse(-1);
    }
}
