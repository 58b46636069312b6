package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jinguo.model.field.Period;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.Theme;
import org.jinguo.ui.kit.grid.DataGrid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/** Looking at the ratings by keyboard: from each picture to its households and back. */
@Journey
class ChartsJourneyTest {

    @TempDir
    Path folder;

    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = WindowFixture.show(stage, folder, ChartsJourneyTest::rated);
    }

    @BeforeEach
    void look() {
        window.choose(Samples.village(window.data()));
        window.go(Page.RATING_CHARTS);
    }

    private static DataFolder rated(Path empty) {
        DataFolder made = Samples.village(empty, 30);
        Samples.rated(made, Samples.Q4.before().before(), h -> grade(h, 3));
        Samples.rated(made, Samples.Q4.before(), h -> grade(h, 5));
        Samples.rated(made, Samples.Q4, h -> h.no() % 11 == 0 ? null : grade(h, 7));
        return made;
    }

    private static Grade grade(Household h, int by) {
        int n = (h.no() * by + h.seq()) % 10;
        return n == 0 ? Grade.UNRATED : n < 3 ? Grade.UNCLEAN : n < 5 ? Grade.FAIR : Grade.CLEAN;
    }

    @AfterEach
    void close() {
        choose(Theme.LIGHT.label());
        window.close();
    }

    private void command(String id) {
        window.run(() -> window.window().registry().all().stream()
                .map(CommandRegistry.Entry::command)
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow()
                .run());
    }

    private void choose(String label) {
        window.run(() -> window.window().registry().all().stream()
                .map(CommandRegistry.Entry::command)
                .filter(c -> label.equals(c.label()))
                .forEach(Command::run));
    }

    private Node focused() {
        return window.window().root().getScene().getFocusOwner();
    }

    private void key(KeyCode code) {
        window.type(code);
        window.settle();
    }

    private String title() {
        return window.window().root().lookupAll(".chart-card").stream()
                .filter(n -> n.getParent() != null && treeVisible(n))
                .map(n -> ((Label) n.lookup(".section")).getText())
                .findFirst()
                .orElse("");
    }

    private static boolean treeVisible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void eachLookIsOneKeyFurther() {
        assertThat(title()).isEqualTo("富山村 · 各小组清洁评定 · 2019年第四季度");
        window.picture("charts-grades");
        command("charts.counted.shares");
        command("charts.sorted.best");
        window.picture("charts-grades-shares");
        command("charts.bars.rounds");
        window.picture("charts-grades-rounds");
        window.hold(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(title()).isEqualTo("富山村 · 清洁户占比 · 历次");
        window.picture("charts-trend");
        window.hold(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(title()).isEqualTo("富山村 · 19年三季度到19年四季度");
        window.picture("charts-moves");
        window.focus(".chart-matrix .matrix-cell");
        window.hold(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(window.find("#charts-ranks", DataGrid.class).isFocusWithin()).isTrue();
        assertThat(title()).startsWith("富山村 · 各小组清洁户占比排名");
        window.picture("charts-ranks");
        window.hold(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(title()).contains("2019 年各期清洁评定");
    }

    @Test
    void fromANumberToItsHouseholdsAndOnToTheRating() {
        command("charts.moves");
        window.focus(".chart-matrix .matrix-cell");
        window.type(KeyCode.RIGHT);
        String from = focused().getId();
        String said = focused().getAccessibleText();
        assertThat(said).startsWith("富山村 清洁 → 较清洁 ");
        key(KeyCode.ENTER);
        DataGrid<?> list = window.find("#charts-list", DataGrid.class);
        assertThat(said).endsWith(" " + list.items().size() + " 户");
        assertThat(list.items()).isNotEmpty();
        assertThat(list.isFocusWithin()).isTrue();
        window.picture("charts-moved-list");
        key(KeyCode.ESCAPE);
        assertThat(focused().getId()).isEqualTo(from);
        key(KeyCode.ENTER);
        key(KeyCode.ENTER);
        assertThat(window.find("#rating-grid", Node.class).isFocused()).isTrue();
    }

    @Test
    void aPictureIsCopiedAndANumberOpensItsRecords() {
        window.focus(".chart-piece");
        window.ctrl(KeyCode.C);
        window.run(() -> assertThat(Clipboard.getSystemClipboard().hasImage()).isTrue());
        window.run(() -> Clipboard.getSystemClipboard().clear());
        command("charts.ranks");
        key(KeyCode.F8);
        window.run(() -> {
            Image copied = Clipboard.getSystemClipboard().getImage();
            assertThat(copied.getHeight()).isGreaterThan(100);
            window.save("charts-ranks-copied", copied);
        });
        command("charts.copyData");
        window.run(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .startsWith("名次\t单位\t清洁户占比")
                .contains("下祝组"));
        command("charts.grades");
        window.focus(".chart-piece");
        key(KeyCode.ENTER);
        assertThat(window.find(".records-title", Label.class).getText()).startsWith("清洁户 · 下祝组 · 2019年第四季度 = ");
        key(KeyCode.ESCAPE);
        command("charts.ranks");
        window.focus("#charts-ranks");
        window.type(KeyCode.RIGHT, KeyCode.RIGHT);
        key(KeyCode.ENTER);
        assertThat(window.find(".records-title", Label.class).getText()).startsWith("清洁户占比 · ");
    }

    @Test
    void unitsAreFollowedBesideTheUnitUpToFour() {
        command("charts.trend");
        followAll();
        assertThat(window.window().root().lookupAll(".chart-series")).hasSize(4);
        window.picture("charts-trend-beside");
        command("charts.lines.all");
        assertThat(window.window().root().lookupAll(".chart-series")).hasSize(3);
        window.picture("charts-trend-classes");
    }

    private void followAll() {
        for (Node box : window.window().root().lookupAll(".charts-followed .check-box")) {
            window.run(box::requestFocus);
            key(KeyCode.SPACE);
        }
    }

    @Test
    void saysWhatIsMissingWhereThereIsNothingToCompare() {
        window.run(() -> period(Samples.Q4.before().before()));
        command("charts.moves");
        assertThat(visibleTexts()).contains("只有一个评选期（2019年第二季度）。评过两期以后，这里显示升降。");
        window.picture("charts-one-round");
        window.run(() -> period(Samples.Q4.before().before().before()));
        assertThat(visibleTexts()).contains("富山村在2019年第一季度还没有评定。评了以后，这里显示比上一期谁升谁降。");
        command("charts.grades");
        window.picture("charts-empty");
        command("charts.ranks");
        assertThat(visibleTexts()).contains("富山村在2019年第一季度还没有评定过。评完一期，这里排出名次。");
    }

    private List<String> visibleTexts() {
        return window.window().root().lookupAll(".empty-text").stream()
                .filter(ChartsJourneyTest::treeVisible)
                .map(n -> ((Label) n).getText())
                .toList();
    }

    private void period(Period chosen) {
        @SuppressWarnings("unchecked")
        ComboBox<Period> period = window.find("#period", ComboBox.class);
        period.setValue(chosen);
    }

    @Test
    void canBeReadInEveryThemeAndReachedAtHalfAsLargeAgain() {
        command("charts.trend");
        followAll();
        List<String> wrong = new ArrayList<>();
        for (String look : List.of("trend", "moves")) {
            command("charts." + look);
            for (Theme theme : List.of(Theme.DARK, Theme.CONTRAST)) {
                choose(theme.label());
                String name = theme.name().toLowerCase(java.util.Locale.ROOT);
                window.picture("charts-" + look + "-" + name);
                walk(walk -> {
                    wrong.addAll(walk.pale());
                    wrong.addAll(walk.nameless());
                });
            }
        }
        choose(Theme.LIGHT.label());
        choose("缩放 150 %");
        for (String look : List.of("grades", "trend", "moves", "ranks")) {
            command("charts." + look);
            window.picture("charts-" + look + "-150");
            walk(walk -> wrong.addAll(walk.cut()));
        }
        assertThat(wrong).isEmpty();
    }

    private void walk(java.util.function.Consumer<SceneWalk> look) {
        window.run(() -> look.accept(new SceneWalk(window.window().root())));
    }
}
