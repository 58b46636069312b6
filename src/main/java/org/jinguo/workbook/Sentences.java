package org.jinguo.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The sentences of this room, which knows no other room that could look them up. */
final class Sentences {

    private static final Properties TEXTS = load();

    private Sentences() {}

    static String get(String key, String... args) {
        String pattern = TEXTS.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No message " + key);
        }
        return new MessageFormat(pattern, Locale.CHINA).format(args);
    }

    private static Properties load() {
        Properties texts = new Properties();
        try (InputStream in = Sentences.class.getResourceAsStream("/org/jinguo/messages/workbook.properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
