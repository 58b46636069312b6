package org.jinguo.ui.kit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jinguo.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The grid by keyboard alone, over rows in memory. */
@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class GridJourneyTest {

    static {
        System.setProperty("headless.geometry", "1366x768-32");
    }

    private GridFixture f;

    @Start
    void start(Stage stage) {
        f = GridFixture.show(stage, 60);
    }

    @AfterEach
    void close() {
        f.close();
    }

    @Test
    void typesMovesAndKeepsWhatIsRefusedWithItsReason() {
        f.type(KeyCode.TAB);
        f.write("9-9");
        f.type(KeyCode.ENTER);
        assertThat(f.rows.get(0).door()).isEqualTo("9-9");
        assertThat(f.batches.get(0).label()).isEqualTo("修改门牌");
        for (int i = 0; i < 4; i++) {
            f.type(KeyCode.TAB);
        }
        f.write("many");
        f.type(KeyCode.ENTER);
        assertThat(f.rows.get(1).members()).isEqualTo(2);
        assertThat(f.find(".grid-reason", Label.class).getText()).contains("人口要填整数");
        f.picture("errors");
        f.type(KeyCode.ESCAPE);
        f.write("5");
        f.type(KeyCode.DOWN);
        assertThat(f.rows.get(1).members()).isEqualTo(5);
        f.takeBack();
        assertThat(f.rows.get(1).members()).isEqualTo(2);
    }

    @Test
    void pastesTwentyRowsOfWhichThreeAreRefusedWithReasons() {
        for (int i = 0; i < 5; i++) {
            f.type(KeyCode.TAB);
        }
        String block = IntStream.range(0, 20)
                .mapToObj(i -> i % 7 == 2 ? "不详" : String.valueOf(i + 10))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        f.clipboard(block);
        f.chord(KeyCode.CONTROL, KeyCode.V);
        TableView<?> lines = f.find("#grid-paste-lines", TableView.class);
        assertThat(lines.getItems()).hasSize(20);
        f.picture("paste");
        f.type(KeyCode.ENTER);
        assertThat(f.said).contains("粘贴 17 行，3 格没收");
        assertThat(f.batches).hasSize(1);
        assertThat(f.rows.get(1).members()).isEqualTo(11);
        assertThat(f.rows.get(2).members()).isEqualTo(3);
        f.takeBack();
        assertThat(f.rows.get(1).members()).isEqualTo(2);
    }

    @Test
    void fillsDownTicksAndPicksByFirstLetters() {
        f.type(KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB);
        f.write("qz");
        f.picture("choices");
        f.type(KeyCode.ENTER);
        assertThat(f.rows.get(0).politics()).isEqualTo("群众");
        f.type(KeyCode.UP);
        f.chord(KeyCode.SHIFT, KeyCode.DOWN);
        f.chord(KeyCode.SHIFT, KeyCode.DOWN);
        f.chord(KeyCode.SHIFT, KeyCode.DOWN);
        f.chord(KeyCode.SHIFT, KeyCode.DOWN);
        f.chord(KeyCode.CONTROL, KeyCode.D);
        assertThat(f.rows.get(4).politics()).isEqualTo("群众");
        assertThat(f.said).contains("填充 1 格");
        f.type(KeyCode.END, KeyCode.LEFT, KeyCode.SPACE);
        assertThat(f.rows.get(0).plaque()).isFalse();
    }

    @Test
    void filtersByPinyinAndCopiesOutMasked() {
        f.type(KeyCode.RIGHT, KeyCode.RIGHT);
        f.chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        f.write("zsg");
        f.picture("filter");
        assertThat(f.find(".grid-filters", Label.class).getText()).isEqualTo("筛选：户主含“zsg”，已显示 9/60 行");
        f.type(KeyCode.ENTER);
        f.chord(KeyCode.CONTROL, KeyCode.HOME);
        f.chord(KeyCode.CONTROL, KeyCode.A);
        f.chord(KeyCode.CONTROL, KeyCode.C);
        assertThat(GridText.read(f.clipboard()))
                .hasSize(9)
                .allSatisfy(row -> assertThat(row.get(2)).isEqualTo("祝水根"))
                .allSatisfy(row -> assertThat(row.get(3)).contains("*"));
    }

    @Test
    void looksRightInEveryThemeAndSize() {
        f.type(KeyCode.TAB, KeyCode.TAB);
        f.chord(KeyCode.SHIFT, KeyCode.DOWN);
        f.chord(KeyCode.SHIFT, KeyCode.RIGHT);
        f.picture("light");
        f.run(() -> f.look.themeProperty().set(Theme.DARK));
        f.picture("dark");
        f.run(() -> f.look.themeProperty().set(Theme.CONTRAST));
        f.picture("contrast");
        f.run(() -> f.look.themeProperty().set(Theme.LIGHT));
        f.run(() -> f.look.zoomProperty().set(150));
        f.picture("150");
        f.run(() -> f.grid.setItems(java.util.List.of()));
        f.picture("empty");
        assertThat(f.grid.items()).isEmpty();
    }
}
