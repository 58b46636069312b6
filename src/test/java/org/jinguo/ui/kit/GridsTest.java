package org.jinguo.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("fx")
@ExtendWith(ApplicationExtension.class)
class GridsTest {

    private static final List<KeyCode> KEYS =
            List.of(KeyCode.UP, KeyCode.DOWN, KeyCode.HOME, KeyCode.END, KeyCode.PAGE_UP);

    private final List<Throwable> failed = new ArrayList<>();
    private TableView<String> table;

    @Start
    void start(Stage stage) {
        table = Grids.table("表");
        table.getColumns().add(Grids.text("栏", 90, s -> s));
        table.getItems().setAll(rows(60));
        stage.setScene(new Scene(table, 300, 300));
        stage.show();
    }

    /** A key may come between a Change that takes rows away and the next drawing. */
    @Test
    void keysThatComeBeforeTheNextDrawingAreNoMisfortune() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            Platform.runLater(() -> sixDeeds(random));
            if (random.nextBoolean()) {
                WaitForAsyncUtils.waitForFxEvents();
            }
        }
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(failed).isEmpty();
    }

    private void sixDeeds(Random random) {
        Thread.currentThread().setUncaughtExceptionHandler((t, e) -> failed.add(e));
        table.requestFocus();
        for (int i = 0; i < 6; i++) {
            List<String> rows = table.getItems();
            switch (random.nextInt(8)) {
                case 0 -> rows.clear();
                case 1 -> table.getItems().setAll(rows(random.nextInt(60)));
                case 2 -> table.getItems().setAll(rows(1));
                case 3 -> table.scrollTo(Math.max(0, rows.size() - 1));
                case 4 -> table.getSelectionModel().clearAndSelect(random.nextInt(Math.max(1, rows.size())));
                default -> press(KEYS.get(random.nextInt(KEYS.size())));
            }
        }
    }

    private static List<String> rows(int number) {
        return IntStream.range(0, number).mapToObj(i -> "行" + i).toList();
    }

    private void press(KeyCode key) {
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
