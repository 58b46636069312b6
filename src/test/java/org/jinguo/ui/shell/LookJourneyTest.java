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
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/** Every screen in every theme and at half as large again: read, reached and not cut off. */
@Journey
class LookJourneyTest {

    @TempDir Path folder;
    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window =
                WindowFixture.show(
                        stage,
                        folder,
                        empty -> {
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
        window.run(
                () ->
                        window.window().registry().all().stream()
                                .map(CommandRegistry.Entry::command)
                                .filter(c -> label.equals(c.label()))
                                .forEach(Command::run));
    }

    /** Goes through all screens as an officer has them before her, and looks at each. */
    private void eachScreen(java.util.function.Consumer<String> look) {
        window.ctrl(KeyCode.DIGIT1);
        look.accept("home");
        window.ctrl(KeyCode.DIGIT2);
        look.accept("leaders");
        window.ctrl(KeyCode.N);
        window.write("zcy");
        look.accept("leaders-pick");
        window.ctrl(KeyCode.ENTER);
        look.accept("leaders-form");
        window.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
        window.ctrl(KeyCode.DIGIT3);
        window.type(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3);
        window.settle();
        look.accept("rating");
        window.type(KeyCode.F9);
        look.accept("rating-rest");
        window.type(KeyCode.ESCAPE);
        window.ctrl(KeyCode.DIGIT4);
        look.accept("aid");
        window.ctrl(KeyCode.N);
        window.write("zcy");
        window.type(KeyCode.ENTER);
        window.run(() -> window.find("#field-amount", TextField.class).setText("二十"));
        window.ctrl(KeyCode.ENTER);
        look.accept("aid-form");
        window.type(KeyCode.ESCAPE);
        window.ctrl(KeyCode.DIGIT5);
        look.accept("households");
        window.ctrl(KeyCode.N);
        window.ctrl(KeyCode.ENTER);
        look.accept("households-form");
        window.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
        window.ctrl(KeyCode.DIGIT6);
        look.accept("people");
        window.ctrl(KeyCode.N);
        window.ctrl(KeyCode.ENTER);
        look.accept("people-form");
        window.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
        window.ctrl(KeyCode.DIGIT7);
        look.accept("returns");
        window.ctrl(KeyCode.DIGIT8);
        window.type(KeyCode.DOWN);
        look.accept("history");
        window.run(() -> window.window().take(List.of()));
        look.accept("intake");
        window.ctrl(KeyCode.DIGIT2);
        window.type(KeyCode.F4);
        window.settle();
        look.accept("details");
        window.type(KeyCode.F4);
        window.ctrl(KeyCode.F);
        window.write("z");
        window.settle();
        look.accept("search");
        window.type(KeyCode.ESCAPE);
        window.ctrl(KeyCode.K);
        look.accept("palette");
        window.type(KeyCode.ESCAPE);
        window.type(KeyCode.F1);
        look.accept("keys");
        window.type(KeyCode.ESCAPE);
    }

    private void picture(String screen, String suffix) {
        if (List.of(
                        "home",
                        "rating",
                        "rating-rest",
                        "leaders-form",
                        "aid-form",
                        "households",
                        "households-form",
                        "people",
                        "people-form",
                        "returns",
                        "keys",
                        "details",
                        "search",
                        "palette")
                .contains(screen)) {
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
        names.forEach(
                (theme, name) -> {
                    choose(theme.label());
                    eachScreen(
                            screen -> {
                                picture(screen, name);
                                window.run(
                                        () -> {
                                            SceneWalk walk = new SceneWalk(window.window().root());
                                            assertThat(walk.texts()).isGreaterThan(20);
                                            walk.pale()
                                                    .forEach(
                                                            t ->
                                                                    pale.add(
                                                                            name + " " + screen
                                                                                    + ": " + t));
                                            walk.nameless()
                                                    .forEach(t -> nameless.add(screen + ": " + t));
                                        });
                            });
                });
        assertThat(pale).isEmpty();
        assertThat(nameless).isEmpty();
    }

    @Test
    void nothingThatIsPressedIsCutOffAtHalfAsLargeAgain() {
        window.choose(Samples.village(window.data()));
        choose("缩放 150 %");
        List<String> cut = new ArrayList<>();
        eachScreen(
                screen -> {
                    picture(screen, "150");
                    window.run(
                            () ->
                                    new SceneWalk(window.window().root())
                                            .cut()
                                            .forEach(t -> cut.add(screen + ": " + t)));
                });
        assertThat(cut).isEmpty();
    }

    @Test
    void keysAndMenuGrowEverythingTogether() {
        window.choose(Samples.village(window.data()));
        window.ctrl(KeyCode.DIGIT3);
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
        window.run(
                () -> {
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
