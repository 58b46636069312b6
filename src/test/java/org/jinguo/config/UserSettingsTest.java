package org.jinguo.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserSettingsTest {

    @TempDir
    Path folder;

    @Test
    void keepsWhatWasChosenInAFolderOfItsOwnMaking() {
        Path file = folder.resolve("new").resolve("user.properties");
        UserSettings settings = UserSettings.of(file);
        settings.put("look.theme", "dark");
        settings.put("note", "富山村 = #1");
        assertThat(settings.save()).isTrue();
        assertThat(UserSettings.of(file).get("look.theme")).contains("dark");
        assertThat(UserSettings.of(file).get("note")).contains("富山村 = #1");
    }

    @Test
    void leavesNothingBesideTheFile() throws IOException {
        UserSettings settings = UserSettings.of(folder.resolve("user.properties"));
        settings.put("a", "1");
        settings.save();
        settings.put("a", "2");
        settings.save();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("user.properties"));
        }
    }

    @Test
    void writesNothingUntilSomethingWasChosen() {
        Path file = folder.resolve("user.properties");
        assertThat(UserSettings.of(file).save()).isTrue();
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"look.theme=\\u12", "\u00ff\u00fe\u0000", "", "===\n\n::"})
    void takesADamagedFileForNone(String damaged) throws IOException {
        Path file = folder.resolve("user.properties");
        Files.write(file, damaged.getBytes(StandardCharsets.ISO_8859_1));
        UserSettings settings = UserSettings.of(file);
        assertThat(settings.get("look.theme")).isEmpty();
        settings.put("look.theme", "dark");
        assertThat(settings.save()).isTrue();
        assertThat(UserSettings.of(file).get("look.theme")).contains("dark");
    }

    @Test
    void takesAFolderInItsPlaceForNoneAndSaysThatItCanNotSave() throws IOException {
        Path file = Files.createDirectories(folder.resolve("user.properties").resolve("inside"));
        UserSettings settings = UserSettings.of(file.getParent());
        settings.put("a", "1");
        assertThat(settings.save()).isFalse();
        assertThat(settings.get("a")).contains("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12.5", "一百", "99999999999", "NaN"})
    void readsNoNumberWhereThereIsNone(String text) {
        UserSettings settings = UserSettings.unkept();
        settings.put("look.zoom", text);
        assertThat(settings.number("look.zoom")).isEmpty();
    }

    @Test
    void readsNumbersWithTheirSign() {
        UserSettings settings = UserSettings.unkept();
        settings.put("window.x", " -1366 ");
        assertThat(settings.number("window.x")).hasValue(-1366);
    }

    @Test
    void tellsOnlyOfRealChanges() {
        UserSettings settings = UserSettings.unkept();
        AtomicInteger told = new AtomicInteger();
        settings.onChanged(told::incrementAndGet);
        settings.put("a", "1");
        settings.put("a", "1");
        settings.put("a", "2");
        assertThat(told).hasValue(2);
    }
}
