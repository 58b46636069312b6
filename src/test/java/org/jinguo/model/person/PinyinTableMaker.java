package org.jinguo.model.person;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes {@code pinyin.txt} from ICU4J, once: every ideograph ICU has a reading for, one line per
 * syllable, without tones, ü as v. Run it with the path of the file to write.
 */
final class PinyinTableMaker {

    private static final int[][] BLOCKS = {
        {0x3007, 0x3007}, {0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0xF900, 0xFAFF}, {0x20000, 0x323AF}
    };

    private PinyinTableMaker() {}

    public static void main(String[] args) throws IOException {
        Transliterator latin = Transliterator.getInstance("Han-Latin");
        Map<String, StringBuilder> lines = new TreeMap<>();
        for (int[] block : BLOCKS) {
            for (int c = block[0]; c <= block[1]; c++) {
                String han = Character.toString(c);
                String syllable = withoutTone(latin.transliterate(han).strip());
                if (syllable.matches("[a-z]{1,6}")) {
                    lines.computeIfAbsent(syllable, key -> new StringBuilder()).append(han);
                }
            }
        }
        StringBuilder text = new StringBuilder();
        lines.forEach(
                (syllable, han) -> text.append(syllable).append(' ').append(han).append('\n'));
        Files.writeString(Path.of(args[0]), text, StandardCharsets.UTF_8);
    }

    private static String withoutTone(String latin) {
        String plain = Normalizer.normalize(latin, Normalizer.Form.NFD)
                .replace("u\u0308", "v")
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return switch (plain) {
            case "ng", "n" -> "en";
            case "hng", "hm" -> "heng";
            default -> plain;
        };
    }
}
