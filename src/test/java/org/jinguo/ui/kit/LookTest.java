package org.jinguo.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.jinguo.config.UserSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookTest {

    @Test
    void isLightAndPlainForANewUser() {
        Look look = new Look(UserSettings.unkept());
        assertThat(look.themeProperty().get()).isEqualTo(Theme.LIGHT);
        assertThat(look.zoomProperty().get()).isEqualTo(Zoom.PLAIN);
    }

    @Test
    void isNextTimeAsItWasChosen() {
        UserSettings settings = UserSettings.unkept();
        Look look = new Look(settings);
        look.themeProperty().set(Theme.CONTRAST);
        look.zoomProperty().set(130);
        Look next = new Look(settings);
        assertThat(next.themeProperty().get()).isEqualTo(Theme.CONTRAST);
        assertThat(next.zoomProperty().get()).isEqualTo(130);
    }

    @ParameterizedTest
    @CsvSource({"90, 90", "94, 90", "96, 100", "150, 150", "1000, 150", "-5, 90", "x, 100"})
    void takesTheNearestStepOfWhateverIsWritten(String written, int percent) {
        UserSettings settings = UserSettings.unkept();
        settings.put("look.zoom", written);
        settings.put("look.theme", "sepia");
        Look look = new Look(settings);
        assertThat(look.zoomProperty().get()).isEqualTo(percent);
        assertThat(look.themeProperty().get()).isEqualTo(Theme.LIGHT);
    }

    @ParameterizedTest
    @CsvSource({"100, 1, 110", "150, 1, 150", "100, -1, 90", "90, -1, 90"})
    void goesStepByStepAsFarAsItGoes(int from, int by, int to) {
        assertThat(Zoom.further(from, by)).isEqualTo(to);
    }
}
