package org.jinguo.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jinguo.model.place.AreaLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartViewModelTest {

    @TempDir
    Path folder;

    private final List<Choice> chosen = new ArrayList<>();

    private StartViewModel model() {
        return new StartViewModel(new StartViewModel.Situation(folder, false, ""), chosen::add);
    }

    @ParameterizedTest
    @CsvSource({
        "yk, 洋口镇, 广丰区",
        "YKZ, 洋口镇, 广丰区",
        "yangkou, 洋口镇, 广丰区",
        "洋口, 洋口镇, 广丰区",
        "fs, 富山村, 广丰区 › 洋口镇",
        "gf, 广丰区, 区",
        "361103102200, 富山村, 广丰区 › 洋口镇"
    })
    void findsTheUnitByWhatIsTyped(String typed, String name, String place) {
        StartViewModel model = model();
        model.typedProperty().set(typed);
        assertThat(model.units()).anySatisfy(u -> {
            assertThat(u.unit().name()).isEqualTo(name);
            assertThat(u.place()).isEqualTo(place);
        });
        if (!typed.equals("fs")) {
            assertThat(model.unitProperty().get().orElseThrow().unit().name()).isEqualTo(name);
        }
    }

    @Test
    void levelsNarrowTheList() {
        StartViewModel model = model();
        assertThat(model.units()).hasSize(262);
        model.levelProperty().set(Optional.of(AreaLevel.TOWNSHIP));
        assertThat(model.units()).hasSize(24);
        model.typedProperty().set("fs");
        assertThat(model.units()).noneMatch(u -> u.unit().level() == AreaLevel.VILLAGE);
    }

    @Test
    void foundsNothingBeforeAUnitIsChosen() {
        StartViewModel model = model();
        model.found();
        assertThat(chosen).isEmpty();
        model.typedProperty().set("yk");
        model.found();
        assertThat(chosen).containsExactly(new Choice.Found("361103102", "洋口镇"));
    }

    @Test
    void aFolderWithoutALedgerIsNotOpened() throws IOException {
        StartViewModel model = model();
        model.elsewhere(folder);
        assertThat(chosen).isEmpty();
        assertThat(model.troubleProperty().get()).contains("没有台账");
        Files.createDirectories(folder.resolve("数据").resolve("journal"));
        model.elsewhere(folder);
        assertThat(chosen).containsExactly(new Choice.Elsewhere(folder.resolve("数据")));
    }
}
