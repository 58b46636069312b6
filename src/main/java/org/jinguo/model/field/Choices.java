package org.jinguo.model.field;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Other spellings of the words that a field offers to choose from. */
public final class Choices {

    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("党员", "中共党员"),
            Map.entry("中国共产党党员", "中共党员"),
            Map.entry("共产党员", "中共党员"),
            Map.entry("预备党员", "中共预备党员"),
            Map.entry("团员", "共青团员"),
            Map.entry("普通群众", "群众"),
            Map.entry("高中", "高中(中专)"),
            Map.entry("中专", "高中(中专)"),
            Map.entry("高中中专", "高中(中专)"),
            Map.entry("职高", "高中(中专)"),
            Map.entry("本科", "本科及以上"),
            Map.entry("大学", "本科及以上"),
            Map.entry("大学本科", "本科及以上"),
            Map.entry("研究生", "本科及以上"),
            Map.entry("专科", "大专"),
            Map.entry("单独", "单独推选"),
            Map.entry("合并", "合并推选"),
            Map.entry("联合推选", "合并推选"),
            Map.entry("农村", "农业"),
            Map.entry("城镇", "非农业"),
            Map.entry("非农", "非农业"),
            Map.entry("国家级", "全国"),
            Map.entry("全国级", "全国"),
            Map.entry("国家", "全国"),
            Map.entry("省级", "省"),
            Map.entry("全省", "省"),
            Map.entry("市级", "市"),
            Map.entry("全市", "市"),
            Map.entry("区级", "区"),
            Map.entry("县级", "区"),
            Map.entry("县(区)级", "区"),
            Map.entry("全区", "区"),
            Map.entry("乡镇级", "乡镇"),
            Map.entry("镇级", "乡镇"),
            Map.entry("乡级", "乡镇"));

    private static final Map<String, Map<String, String>> KNOWN = new ConcurrentHashMap<>();

    private Choices() {}

    /** The field's own word for what was typed; what is typed where it is none of them. */
    public static String word(Field field, String typed) {
        return of(field).getOrDefault(plain(typed), typed);
    }

    /** Words of a field by their plain spelling; a word that the field itself has goes first. */
    private static Map<String, String> of(Field field) {
        return KNOWN.computeIfAbsent(field.key() + field.choices(), k -> words(field));
    }

    private static Map<String, String> words(Field field) {
        Map<String, String> words = new HashMap<>();
        USUAL.forEach((from, to) -> {
            if (field.choices().contains(to)) {
                words.put(plain(from), to);
            }
        });
        field.choices().forEach(word -> words.put(plain(word), word));
        return words;
    }

    /** Brackets, quotes and blanks do not tell two words apart. */
    private static String plain(String text) {
        String bare = text.replaceAll("[\\p{P}\\p{S}\\s]", "");
        return bare.isEmpty() ? text : bare;
    }
}
