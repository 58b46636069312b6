package org.jinguo.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/**
 * The sentences of the program, in Chinese, by symbolic key. One file per room under {@code
 * org/jinguo/messages}, UTF-8; a quote mark in a sentence with arguments is doubled ({@link
 * MessageFormat}).
 */
public final class Messages {

    /** The files that are read, in order; a key stands in one of them only. */
    public static final List<String> FILES = List.of(
            "common",
            "rules",
            "store",
            "workbook",
            "intake",
            "figures",
            "returns",
            "cli",
            "ui",
            "ui-shell",
            "ui-search",
            "ui-grid",
            "ui-form",
            "ui-home",
            "ui-history",
            "ui-tasks",
            "ui-start",
            "ui-ledger",
            "ui-rating",
            "ui-rating-check",
            "ui-rating-repair",
            "ui-rating-charts",
            "ui-rating-notice",
            "ui-rating-rounds",
            "demo");

    private static final Properties TEXTS = load();

    private Messages() {}

    /** The sentence of a key with its arguments put in; a missing key is our bug and says so. */
    public static String get(String key, Object... args) {
        String pattern = TEXTS.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No message " + key);
        }
        return new MessageFormat(pattern, Locale.CHINA).format(args);
    }

    /** The sentence of a problem, from its code and arguments. */
    public static String problem(String code, List<String> args) {
        return get("problem." + code, args.toArray());
    }

    /** All keys. */
    public static Set<String> keys() {
        return TEXTS.stringPropertyNames();
    }

    private static Properties load() {
        Properties all = new Properties();
        for (String file : FILES) {
            try (InputStream in = Messages.class.getResourceAsStream("/org/jinguo/messages/" + file + ".properties")) {
                if (in != null) {
                    all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }
}
