package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/** Every screen in every theme and at half as large again: read, reached and not cut off. */
@Journey
class LookJourneyTest {

    /** Pictures of each run; -Djinguo.gallery=true takes those of all screens in all themes. */
    private static final List<String> ALWAYS = List.of(
            "home",
            "rating",
            "rating-scores",
            "rating-override",
            "rating-problem",
            "rating-locked",
            "aid-form",
            "households-errors",
            "people",
            "details",
            "keys");

    @TempDir
    Path folder;

    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = WindowFixture.show(stage, folder, empty -> {
            DataFolder made = Samples.village(empty, 20);
            Samples.ratedBefore(made, Samples.Q4.before());
            Samples.leaders(made);
            return made;
        });
        // The theme below the sheet belongs to all windows of the program, this test's too.
        Theme.install();
    }

    @AfterEach
    void close() {
        choose(Theme.LIGHT.label());
        window.close();
    }

    private void choose(String label) {
        window.run(() -> window.window().registry().all().stream()
                .map(CommandRegistry.Entry::command)
                .filter(c -> label.equals(c.label()))
                .forEach(Command::run));
    }

    private void picture(String screen, String suffix) {
        if (Boolean.getBoolean("jinguo.gallery") || ALWAYS.contains(screen)) {
            window.picture(screen + "-" + suffix);
        }
    }

    @Test
    void everyTextCanBeReadInEveryTheme() {
        window.choose(Samples.village(window.data()));
        Map<Theme, String> names = new EnumMap<>(Theme.class);
        names.put(Theme.LIGHT, "light");
        names.put(Theme.DARK, "dark");
        names.put(Theme.CONTRAST, "contrast");
        List<String> pale = new ArrayList<>();
        List<String> nameless = new ArrayList<>();
        new ScreenTour(
                        window,
                        screen -> names.forEach((theme, name) -> {
                            choose(theme.label());
                            picture(screen, name);
                            window.run(() -> read(name + " " + screen, pale, nameless));
                        }))
                .go();
        assertThat(pale).isEmpty();
        assertThat(nameless).isEmpty();
    }

    private void read(String where, List<String> pale, List<String> nameless) {
        SceneWalk walk = new SceneWalk(window.window().root());
        assertThat(walk.texts()).isGreaterThan(20);
        walk.pale().forEach(t -> pale.add(where + ": " + t));
        walk.nameless().forEach(t -> nameless.add(where + ": " + t));
    }

    @Test
    void nothingThatIsPressedIsCutOffAtHalfAsLargeAgain() {
        window.choose(Samples.village(window.data()));
        choose("缩放 150 %");
        List<String> cut = new ArrayList<>();
        new ScreenTour(window, screen -> {
                    picture(screen, "150");
                    window.run(
                            () -> new SceneWalk(window.window().root()).cut().forEach(t -> cut.add(screen + ": " + t)));
                })
                .go();
        assertThat(cut).isEmpty();
    }

    @Test
    void keysAndMenuGrowEverythingTogether() {
        window.choose(Samples.village(window.data()));
        window.go(Page.RATING);
        double rows = grid().getFixedCellSize();
        double width = grid().getColumns().get(2).getPrefWidth();
        for (int i = 0; i < 7; i++) {
            window.ctrl(KeyCode.EQUALS);
        }
        assertThat(grid().getFixedCellSize()).isEqualTo(rows * 1.5);
        assertThat(grid().getColumns().get(2).getPrefWidth()).isCloseTo(width * 1.5, within(0.01));
        assertThat(checked()).contains("缩放 150 %");
        window.ctrl(KeyCode.MINUS);
        assertThat(checked()).contains("缩放 140 %");
        window.ctrl(KeyCode.DIGIT0);
        assertThat(grid().getFixedCellSize()).isEqualTo(rows);
        assertThat(checked()).containsExactly("浅色", "缩放 100 %");
        Node before = window.window().root().getScene().getFocusOwner();
        assertThat(before).isSameAs(grid());
    }

    @Test
    void lookAndPlaceAreRemembered() {
        choose("高对比");
        choose("缩放 120 %");
        window.size(1100, 700);
        assertThat(window.settings().get("look.theme")).contains("contrast");
        assertThat(window.settings().number("look.zoom")).hasValue(120);
        assertThat(window.settings().number("window.width")).hasValue(1100);
        assertThat(window.settings().number("window.height")).hasValue(700);
        assertThat(window.settings().number("window.x")).isPresent();
        assertThat(window.settings().number("window.y")).isPresent();
    }

    private TableView<?> grid() {
        return window.find("#rating-grid", TableView.class);
    }

    private List<String> checked() {
        return window.window().registry().all().stream()
                .filter(e -> e.page().isEmpty())
                .map(CommandRegistry.Entry::command)
                .filter(c -> c.chosen().filter(ObservableValue::getValue).isPresent())
                .map(Command::label)
                .toList();
    }

    @Test
    void theMenusOpenByKeyboardInTheWindowsOwnLook() {
        choose("深色");
        choose("缩放 150 %");
        window.run(() -> view().show());
        List<String> pale = new ArrayList<>();
        window.run(() -> {
            assertThat(view().isShowing()).isTrue();
            Node items = view().getItems().get(0).getStyleableNode();
            SceneWalk walk = new SceneWalk(items.getScene().getRoot());
            assertThat(walk.texts()).isGreaterThan(9);
            assertThat(walk.largest()).isEqualTo(21);
            pale.addAll(walk.pale());
            view().hide();
        });
        assertThat(pale).isEmpty();
    }

    private Menu view() {
        return window.find("#menus", MenuBar.class).getMenus().get(MenuPlace.VIEW.ordinal());
    }
}
