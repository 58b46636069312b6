package org.jinguo.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever stands in the file of a user's settings, it is read or taken for none, and what is
 * chosen afterwards is kept ({@code -Djinguo.fuzz=100000} for the long run).
 */
class SettingsFuzzTest {

    private static final int INPUTS = Integer.getInteger("jinguo.fuzz", 3000) / 5;

    @TempDir
    Path folder;

    private byte[] whole() throws IOException {
        Path file = folder.resolve("whole.properties");
        UserSettings settings = UserSettings.of(file);
        settings.put("look.theme", "dark");
        settings.put("look.zoom", "125");
        settings.put("window.x", "-1366");
        settings.put("note", "富山村 = #1 \\ :");
        settings.save();
        return Files.readAllBytes(file);
    }

    @Test
    void settingsAreReadOrNone() throws IOException {
        byte[] whole = whole();
        Path file = folder.resolve("user.properties");
        for (int i = 0; i < INPUTS; i++) {
            Random random = new Random(20191218L * 31 + i);
            Files.write(file, damaged(whole, random));
            UserSettings settings = UserSettings.of(file);
            settings.number("look.zoom");
            settings.get("note");
            settings.put("look.theme", "light" + i);
            assertThat(settings.save()).as("input " + i).isTrue();
            UserSettings again = UserSettings.of(file);
            assertThat(again.get("look.theme")).as("input " + i).contains("light" + i);
            assertThat(again.get("note")).isEqualTo(settings.get("note"));
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] result = whole;
        for (int i = random.nextInt(3); i >= 0; i--) {
            result = once(result, random);
        }
        return result;
    }

    private static byte[] once(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = from + random.nextInt(bytes.length - from + 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        switch (random.nextInt(5)) {
            case 0 -> out.write(random.nextInt(256));
            case 1 -> out.writeBytes("\\u".getBytes(StandardCharsets.ISO_8859_1));
            case 2 -> out.write(bytes, from, to - from);
            case 3 -> out.writeBytes(new byte[random.nextInt(90_000)]);
            default -> {
                byte[] garbage = new byte[random.nextInt(60)];
                random.nextBytes(garbage);
                out.writeBytes(garbage);
            }
        }
        int rest = random.nextBoolean() ? from : to;
        out.write(bytes, rest, bytes.length - rest);
        byte[] result = out.toByteArray();
        if (result.length > 0) {
            result[random.nextInt(result.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return result;
    }
}
