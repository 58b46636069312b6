package org.jinguo.model.place;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jinguo.model.field.ChineseNumber;
import org.jinguo.model.field.PlainText;

/**
 * Names of villages and groups as they are spelled in files, and their matching (domain document,
 * 4.13): 上祝, 上祝组 and 上祝小组 are one; 1组, 一组 and 第一组 are one.
 */
public final class PlaceName {

    private static final Pattern GROUP = Pattern.compile("(村民小组|居民小组|村小组|居民组|村民组|自然组|小组|组)$");
    private static final Pattern AREA = Pattern.compile("(村民委员会|居民委员会|社区居委会|社区委员会|村委会|居委会|街道办事处|自然村|行政村|社区|街道|村|镇|乡)$");
    private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\p{S}\\s]");
    private static final Pattern NUMERAL = Pattern.compile("[零〇○一二三四五六七八九十百廿卅壹贰叁肆伍陆柒捌玖拾]+");
    private static final Pattern ORDINAL = Pattern.compile("第(?=\\d)");
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");

    private PlaceName() {}

    /** The name made plain, for keeping and printing: no blanks, half-width digits, suffix kept. */
    public static String plain(String typed) {
        return PlainText.words(typed).replace(" ", "");
    }

    /**
     * The key under which different spellings of one name meet; for comparing only. A name never
     * shrinks below two characters, so that 上村 and 下村 stay apart.
     */
    public static String key(String name) {
        String plain = Normalizer.normalize(PlainText.compact(name), Normalizer.Form.NFKC);
        String bare = SIGNS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        String counted = ORDINAL.matcher(ChineseNumber.toArabic(bare, NUMERAL)).replaceAll("");
        String even = LEADING_ZEROS.matcher(counted).replaceAll("");
        return strip(AREA, strip(GROUP, even, 1), 2);
    }

    /** As {@link #key}, with the name of its village taken off the front: 上祝村1组 within 上祝 is 1. */
    public static String keyWithin(String village, String name) {
        String whole = key(name);
        String above = key(village);
        if (above.isEmpty() || !whole.startsWith(above) || whole.equals(above)) {
            return whole;
        }
        String rest = whole.substring(above.length()).replaceFirst("^(村委会|社区|村)(?=.)", "");
        return key(rest);
    }

    /** Whether two spellings mean one name. */
    public static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /** The groups of one cell, separated by 、 ， , ; ； / blanks or 和; 1-3组 counts as three. */
    public static List<String> split(String cell) {
        return GroupCell.split(cell);
    }

    /** As {@link #split}; a cell that is itself a known name, such as 太和塘, stays whole. */
    public static List<String> split(String cell, Collection<String> known) {
        String key = key(cell);
        boolean whole = known.stream().anyMatch(name -> key(name).equals(key));
        return whole ? List.of(plain(cell)) : split(cell);
    }

    /** The candidate that is spelled alike, exactly by {@link #key}. */
    public static Optional<String> find(String name, Collection<String> candidates) {
        String key = key(name);
        return candidates.stream()
                .filter(candidate -> key(candidate).equals(key))
                .findFirst();
    }

    /**
     * The candidate that was probably meant: the same key, or the only one that is nearest within a
     * slip or two. A suggestion, never to be taken without asking.
     */
    public static Optional<String> suggest(String name, Collection<String> candidates) {
        Optional<String> same = find(name, candidates);
        return same.isPresent() ? same : Nearest.to(key(name), candidates);
    }

    private static String strip(Pattern suffix, String name, int least) {
        String shorter = suffix.matcher(name).replaceFirst("");
        return shorter.codePointCount(0, shorter.length()) >= least ? shorter : name;
    }
}
