package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.MenuItem;
import org.jinguo.ui.kit.StepMenu;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

@Journey
class StepMenuTest {

    @Test
    void choosingAStepTakesBackItAndAllAfterIt(FxRobot robot) {
        ObservableList<StepMenu.Step> steps = FXCollections.observableArrayList();
        List<Integer> taken = new ArrayList<>();
        robot.interact(() -> {
            StepMenu menu = new StepMenu(steps, taken::add, () -> taken.add(0));
            assertThat(menu.root().isDisable()).isTrue();
            steps.setAll(new StepMenu.Step("删除 祝_翠英", "10:32"), new StepMenu.Step("更正 周春香", "10:30"));
            List<MenuItem> items = menu.root().getItems();
            assertThat(items).extracting(MenuItem::getText).startsWith("1　10:32　删除 祝_翠英", "2　10:30　更正 周春香");
            items.get(1).fire();
            items.get(3).fire();
        });
        assertThat(taken).containsExactly(2, 0);
    }
}
