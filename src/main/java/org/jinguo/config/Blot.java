package org.jinguo.config;

import java.util.regex.Pattern;

/**
 * Blots out of a text what could name a person, as the log file does: Chinese words and numbers of
 * seven digits and more, also those that are written in groups (ID 6-8-4, phone 3-4-4).
 */
public final class Blot {

    private static final Pattern NUMBER =
            Pattern.compile("[0-9\\uFF10-\\uFF19](?:[ \\u00A0\\u3000\\-]?[0-9\\uFF10-\\uFF19]){6,}");
    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}·]+");

    private Blot() {}

    /** The text without words and numbers that could name somebody, and without her home folder. */
    public static String out(String text) {
        String plain = without(without(text, System.getProperty("user.home")), user());
        return WORD.matcher(NUMBER.matcher(plain).replaceAll("#")).replaceAll("□");
    }

    /** The name of an account is often a person's; a short one would blot out half the text. */
    private static String user() {
        String name = System.getProperty("user.name", "");
        return name.length() > 4 ? name : "";
    }

    private static String without(String text, String part) {
        return part == null || part.length() < 2 ? text : text.replace(part, "~");
    }
}
