package org.jinguo.ui.kit.grid;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jinguo.model.person.Pinyin;

/**
 * Keys that sort texts as officers do: Chinese by pinyin, character by character, and runs of
 * digits as numbers, so that door 12-2 stands before 12-10.
 */
final class NaturalKey {

    private NaturalKey() {}

    /** Keys of texts, compared as unsigned bytes. */
    static byte[][] of(String[] texts, boolean names) {
        byte[][] keys = new byte[texts.length][];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = of(texts[i], names);
        }
        return keys;
    }

    static byte[] of(String text, boolean name) {
        ByteArrayOutputStream key = new ByteArrayOutputStream(text.length() * 4);
        String surname = name && !text.isEmpty() ? Pinyin.ofName(text).full().get(0) : "";
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                at = digits(text, at, key);
            } else {
                sign(c, key);
                at++;
            }
        }
        if (!surname.isEmpty()) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream(key.size() + 16);
            whole.writeBytes(surname.getBytes(StandardCharsets.UTF_8));
            whole.write(0);
            whole.writeBytes(key.toByteArray());
            return whole.toByteArray();
        }
        return key.toByteArray();
    }

    /** A number: how many digits it has, then the digits; a longer number is a larger one. */
    private static int digits(String text, int from, ByteArrayOutputStream key) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        int first = from;
        while (first < end - 1 && text.charAt(first) == '0') {
            first++;
        }
        key.write('0');
        key.write(Math.min(255, end - first));
        for (int i = first; i < end; i++) {
            key.write(text.charAt(i));
        }
        return end;
    }

    private static void sign(char c, ByteArrayOutputStream key) {
        if (c < 128) {
            key.write(Character.toLowerCase(c));
            return;
        }
        String sound = Pinyin.ofText(String.valueOf(c)).full().get(0);
        key.writeBytes(sound.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        key.write(1);
        key.write(c >> 8);
        key.write(c);
    }
}
