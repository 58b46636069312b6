package org.jinguo.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {

    @TempDir
    Path root;

    private Places places(Optional<Path> localAppData) {
        return new Places(root.resolve("program"), root.resolve("home"), localAppData);
    }

    @Test
    void dataAreInTheHomeFolder() {
        assertThat(places(Optional.empty()).data())
                .isEqualTo(root.resolve("home").resolve(".jinguo"));
    }

    @Test
    void onWindowsDataAreInTheUsersAppData() {
        Path local = root.resolve("Local");
        assertThat(places(Optional.of(local)).data()).isEqualTo(local.resolve("巾帼台账"));
    }

    @Test
    void aFolderBesideTheProgramMakesItPortable() throws IOException {
        Path beside = Files.createDirectories(root.resolve("program").resolve("数据"));
        assertThat(places(Optional.of(root.resolve("Local"))).data()).isEqualTo(beside);
    }

    @Test
    void practiceIsNeverMixedWithTheOfficersOwnData() throws IOException {
        assertThat(places(Optional.empty()).practice())
                .isEqualTo(root.resolve("home").resolve(".jinguo-practice"));
        Files.createDirectories(root.resolve("program").resolve("数据"));
        assertThat(places(Optional.empty()).practice())
                .isEqualTo(root.resolve("program").resolve("数据-练习"));
    }

    @Test
    void whatAUserChoseLiesBesideHerData() {
        Path local = root.resolve("Local");
        assertThat(places(Optional.of(local)).userSettings())
                .isEqualTo(local.resolve("巾帼台账").resolve("user.properties"));
    }

    @Test
    void opensWhatWasChosenLastAsLongAsItCanBeFound() throws IOException {
        Places places = places(Optional.empty());
        UserSettings settings = UserSettings.unkept();
        assertThat(places.folderToOpen(settings)).isEqualTo(places.data());
        Path stick = root.resolve("stick");
        Places.remember(settings, stick);
        assertThat(places.folderToOpen(settings)).isEqualTo(places.data());
        assertThat(Places.missing(settings)).contains(stick.toString());
        Files.createDirectories(stick.resolve("journal"));
        assertThat(places.folderToOpen(settings)).isEqualTo(stick);
        assertThat(Places.missing(settings)).isEmpty();
    }

    @Test
    void aJournalMakesALedger() throws IOException {
        assertThat(Places.hasLedger(root)).isFalse();
        Files.createDirectories(root.resolve("journal"));
        assertThat(Places.hasLedger(root)).isTrue();
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(Version.text()).matches("\\d+\\.\\d+\\.\\d+.*");
    }
}
