package org.jinguo.config;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;

/**
 * What one user chose for herself, by key, in a small file of her own: looks, and where the window
 * stood. Nothing depends on it: a file that is missing, damaged or can not be written means
 * defaults, never a message.
 */
public final class UserSettings {

    private static final int MOST_BYTES = 64 * 1024;

    private final Optional<Path> file;
    private final Properties values = new Properties();
    private Runnable changed = () -> {};
    private boolean dirty;

    private UserSettings(Optional<Path> file) {
        this.file = file;
    }

    /** The settings of a file. */
    public static UserSettings of(Path file) {
        UserSettings made = new UserSettings(Optional.of(file));
        made.read(file);
        return made;
    }

    /** Settings that last as long as the program runs. */
    public static UserSettings unkept() {
        return new UserSettings(Optional.empty());
    }

    private void read(Path from) {
        try {
            if (!Files.isRegularFile(from) || Files.size(from) > MOST_BYTES) {
                return;
            }
            Properties found = new Properties();
            try (Reader in = Files.newBufferedReader(from, StandardCharsets.UTF_8)) {
                found.load(in);
            }
            values.putAll(found);
        } catch (IOException | IllegalArgumentException e) {
            // Bytes that are no UTF-8, or a broken escape: a damaged file is as good as none.
            values.clear();
        }
    }

    /** The text of a key, if it was ever chosen. */
    public synchronized Optional<String> get(String key) {
        return Optional.ofNullable(values.getProperty(key)).map(String::strip);
    }

    /** The whole number of a key; empty when it is none. */
    public OptionalInt number(String key) {
        String text = get(key).orElse("");
        return text.matches("-?\\d{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** Chooses a text for a key; whoever listens is told when it is another one than before. */
    public void put(String key, String value) {
        Runnable listener;
        synchronized (this) {
            if (value.equals(values.setProperty(key, value))) {
                return;
            }
            dirty = true;
            listener = changed;
        }
        listener.run();
    }

    /** Who is told of changes, on the thread that makes them; it should see to saving. */
    public synchronized void onChanged(Runnable listener) {
        this.changed = listener;
    }

    /** Writes what was changed since the last time; false when the file could not be written. */
    public synchronized boolean save() {
        if (!dirty || file.isEmpty()) {
            return true;
        }
        try {
            write(file.get());
            dirty = false;
            return true;
        } catch (IOException e) {
            // A full or read-only disk is told about where the officers' data are written.
            return false;
        }
    }

    private void write(Path to) throws IOException {
        StringWriter text = new StringWriter();
        values.store(text, null);
        Path folder = to.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "user", ".part");
        try {
            Files.writeString(part, text.toString(), StandardCharsets.UTF_8);
            Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
