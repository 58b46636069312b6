package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jinguo.model.Ledgers;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/** From page to page by keys, menu and palette. */
@Journey
class NavigationJourneyTest {

    @TempDir
    Path folder;

    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = WindowFixture.show(stage, folder, empty -> Samples.village(empty, 20));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private String said() {
        return window.find("#status-message", Label.class).getText();
    }

    @Test
    void theGroupsAndTheirPagesHaveKeys() {
        window.ctrl(KeyCode.DIGIT3);
        assertThat(window.shown()).isSameAs(Page.RATING);
        window.hold(KeyCode.ALT, KeyCode.DIGIT3);
        assertThat(window.shown()).isSameAs(Page.RATING_REPAIR);
        window.hold(KeyCode.ALT, KeyCode.NUMPAD6);
        assertThat(window.shown()).isSameAs(Page.RATING_ROUNDS);
        window.ctrl(KeyCode.TAB);
        assertThat(window.shown()).isSameAs(Page.RATING);
        window.chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
        window.settle();
        assertThat(window.shown()).isSameAs(Page.RATING_ROUNDS);
        window.hold(KeyCode.ALT, KeyCode.DIGIT7);
        assertThat(window.shown()).isSameAs(Page.RATING_ROUNDS);
        assertThat(said()).isEqualTo("“清洁家庭”没有第 7 页。");
        window.ctrl(KeyCode.DIGIT1);
        window.ctrl(KeyCode.TAB);
        assertThat(window.shown()).isSameAs(Page.HOME);
        assertThat(said()).isEqualTo("“首页”只有这一页。");
    }

    @Test
    void aGroupOpensWithThePageThatWasShownLast() {
        window.go(Page.RATING_REPAIR);
        window.go(Page.PEOPLE);
        window.ctrl(KeyCode.DIGIT3);
        assertThat(window.shown()).isSameAs(Page.RATING_REPAIR);
        window.run(() -> window.find("#nav-basics", ToggleButton.class).fire());
        assertThat(window.shown()).isSameAs(Page.PEOPLE);
        assertThat(window.find("#nav-basics", ToggleButton.class).isSelected()).isTrue();
        assertThat(window.find("#part-people", ToggleButton.class).isSelected()).isTrue();
        window.run(() -> window.find("#part-areas", ToggleButton.class).fire());
        assertThat(window.shown()).isSameAs(Page.AREAS);
        window.picture("navigation");
    }

    @Test
    void thePaletteGoesToAPageByInitials() {
        goBy("zh", Page.HOUSEHOLDS);
        goBy("renyuan", Page.PEOPLE);
        goBy("fnwj", Page.of(Ledgers.ofTable("women_home")));
        goBy("qh", Page.AREAS);
        goBy("qjjthd", Page.RATING_CHECK);
        goBy("czls", Page.HISTORY);
        window.ctrl(KeyCode.K);
        window.write("jczl");
        window.settle();
        window.picture("palette-basics");
    }

    private void goBy(String typed, Page page) {
        window.ctrl(KeyCode.K);
        window.write(typed);
        window.settle();
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(window.shown()).as(typed).isSameAs(page);
    }

    @Test
    void everyPageStandsInTheMenu() {
        Menu go = window.find("#menus", MenuBar.class).getMenus().get(MenuPlace.GO.ordinal());
        List<String> lines = go.getItems().stream().map(MenuItem::getText).toList();
        assertThat(lines).contains("首页", "清洁家庭（Ctrl+3）", "报表", "操作历史");
        Menu basics = below(go, "基础资料");
        assertThat(basics.getItems()).extracting(MenuItem::getText).contains("住户", "人员", "区划");
        assertThat(basics.getItems().get(1).getAccelerator().getDisplayText())
                .isEqualTo(window.window().navigation().keys(Page.PEOPLE).orElseThrow())
                .matches("Ctrl\\+\\d Alt\\+2");
        window.run(basics.getItems().get(1)::fire);
        assertThat(window.shown()).isSameAs(Page.PEOPLE);
        window.run(go::show);
        window.run(() -> snap("menu-go", go));
        for (int i = 0; i < 6; i++) {
            window.type(KeyCode.DOWN);
        }
        window.type(KeyCode.RIGHT);
        window.settle();
        window.run(() -> snap("menu-go-rating", below(go, "清洁家庭")));
        window.run(go::hide);
    }

    private void snap(String name, Menu menu) {
        window.save(name, menu.getItems().get(0).getStyleableNode().getScene().snapshot(null));
    }

    private static Menu below(Menu menu, String name) {
        return menu.getItems().stream()
                .filter(Menu.class::isInstance)
                .map(Menu.class::cast)
                .filter(m -> m.getText().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theKeyCardTellsTheKeysOfTheGroupThatIsShown() {
        window.go(Page.RATING_CHECK);
        window.type(KeyCode.F1);
        window.settle();
        window.picture("keys-parts");
        String card = window.window().root().lookup("#key-card").lookupAll(".label").stream()
                .map(n -> ((Labeled) n).getText())
                .collect(Collectors.joining("\n"));
        assertThat(card)
                .contains("清洁家庭的各部分\nAlt+1\n评定\nAlt+2\n核对")
                .contains("Ctrl+3\n清洁家庭")
                .contains("Ctrl+Tab\n本栏的下一页")
                .doesNotContain(" Alt+2");
        window.type(KeyCode.ESCAPE);
        assertThat(window.find("#key-card", Node.class)).isNull();
    }
}
