package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jinguo.model.person.Pinyin;
import org.jinguo.model.place.Area;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.Samples;
import org.jinguo.ui.kit.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/** Search, palette, going to places and the panel of details, by keyboard alone. */
@Journey
class FindingJourneyTest {

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
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void ask(String typed) {
        window.write(typed);
        window.settle();
    }

    @Test
    void opensTheRecordOfSomeoneFoundByInitials() {
        window.settle();
        window.ctrl(KeyCode.F);
        ask("zcy");
        window.picture("search");
        assertThat(window.find("#search-list", ListView.class).getItems().size())
                .isPositive();
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(window.find("#search-results", Node.class).isVisible()).isFalse();
        assertThat(window.find("#people-grid", Node.class)).isNotNull();
        window.type(KeyCode.F4);
        window.settle();
        window.picture("details");
        assertThat(texts("#details")).contains("祝翠英").doesNotContainPattern("\\d{17}");
        window.focus("#details-history");
        window.type(KeyCode.SPACE);
        window.settle();
        window.picture("details-history");
        assertThat(texts("#details-content")).contains("演示组长").contains("姓名：祝翠英");
    }

    private String texts(String selector) {
        List<String> all = new ArrayList<>();
        window.run(() -> window.find(selector, Node.class).lookupAll(".label").stream()
                .map(n -> ((Labeled) n).getText())
                .forEach(all::add));
        return all.stream().collect(Collectors.joining("\n"));
    }

    @Test
    void thePaletteGivesACommandOfAnotherPage() {
        window.ctrl(KeyCode.K);
        window.picture("palette");
        ask("xzff");
        window.picture("palette-typed");
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(window.find("#field-amount", Node.class)).isNotNull();
        window.type(KeyCode.ESCAPE);
        window.ctrl(KeyCode.K);
        ask("qjjt");
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(window.find("#rating-grid", Node.class)).isNotNull();
    }

    @Test
    void goesToAVillageByInitials() {
        window.go(Page.RATING);
        window.ctrl(KeyCode.G);
        window.picture("go");
        ask("fsc");
        window.type(KeyCode.ENTER);
        window.settle();
        TreeView<?> tree = window.find("#unit-tree", TreeView.class);
        Area chosen = (Area) tree.getSelectionModel().getSelectedItem().getValue();
        assertThat(chosen.name()).isEqualTo("富山村");
        assertThat(window.rows("#rating-grid")).isEqualTo(60);
        window.run(() -> window.window().states().ask());
        window.picture("tree");
        UnitStates.Found found = window.window().states().foundProperty().get();
        assertThat(found.units().get(chosen.id()).shape()).isEqualTo("○");
        assertThat(found.waiting()).containsEntry(Page.RATING, 60L).containsEntry(Page.LEADERS, 1L);
    }

    @Test
    void thePaletteFindsEveryCommandByInitialsAndCharacters() {
        List<CommandRegistry.Entry> all = window.window().registry().all();
        CommandFinder finder = new CommandFinder(all);
        List<String> lost = new ArrayList<>();
        for (CommandRegistry.Entry entry : all) {
            String name = entry.command().plainLabel();
            List<String> typed = new ArrayList<>(Pinyin.ofText(name).initials());
            typed.add(name);
            typed.add(name.substring(name.length() / 2));
            typed.stream()
                    .filter(t -> !finder.find(t, List.of(), Page.HOME).contains(entry))
                    .forEach(t -> lost.add(entry.command().id() + " by " + t));
        }
        assertThat(lost).isEmpty();
        assertThat(all).hasSizeGreaterThan(120);
        assertThat(all.stream().map(CommandRegistry.Entry::key)).doesNotHaveDuplicates();
        assertThat(all.stream().map(CommandRegistry.Entry::page).flatMap(Optional::stream))
                .as("pages with commands")
                .containsAll(window.pages())
                .contains(Page.INTAKE, Page.RECORDS);
        assertThat(all.stream().map(e -> e.command().id()))
                .as("of the window's corners")
                .contains("tasks.panel", "details.story", "edit.steps", "data.practice");
    }

    @Test
    void everyCommandHasAChineseNameOfItsOwn() {
        List<CommandRegistry.Entry> all = window.window().registry().all();
        assertThat(all)
                .extracting(e -> e.command().plainLabel())
                .allMatch(name -> name.matches(".*[\\u4e00-\\u9fff].*"), "has characters");
        assertThat(all)
                .extracting(e ->
                        e.page().map(Page::label).orElse("") + " " + e.command().plainLabel())
                .doesNotHaveDuplicates();
        Set<String> everywhere = all.stream()
                .filter(e -> e.page().isEmpty())
                .map(e -> e.command().plainLabel())
                .collect(Collectors.toSet());
        assertThat(all.stream().filter(e -> e.page().isPresent()))
                .extracting(e -> e.command().plainLabel())
                .doesNotContainAnyElementsOf(everywhere);
    }

    @Test
    void theKeyCardListsTheKeysOfFormsAndGrids() {
        window.go(Page.HOUSEHOLDS);
        window.type(KeyCode.F1);
        window.settle();
        window.picture("keys-full");
        String card = texts("#key-card");
        assertThat(card)
                .contains("下一项 / 上一项；最后一项按 Enter 就保存")
                .contains("连表头复制为表格")
                .contains("换到下一块");
        window.window().registry().of(Page.HOUSEHOLDS).stream()
                .filter(c -> c.id().startsWith("grid."))
                .filter(c -> !c.keys().isEmpty())
                .forEach(c -> assertThat(card).as(c.id()).contains(c.keyText()));
        window.type(KeyCode.ESCAPE);
        window.run(() -> zoom("zoom.150"));
        window.type(KeyCode.F1);
        window.picture("keys-full-150");
        ScrollPane list = window.find(".key-scroll", ScrollPane.class);
        window.type(KeyCode.PAGE_DOWN);
        assertThat(list.getVvalue()).isStrictlyBetween(0.0, 1.0);
        window.type(KeyCode.END);
        assertThat(list.getVvalue()).isEqualTo(1);
        window.type(KeyCode.ESCAPE);
        window.run(() -> zoom("zoom.plain"));
    }

    private void zoom(String id) {
        window.window().registry().find(id).run();
    }

    @Test
    void f6GoesRoundEveryPartOfTheWindow() {
        window.go(Page.LEADERS);
        window.type(KeyCode.F4);
        window.settle();
        window.run(() -> window.notices().say("备份好了。"));
        List<String> round = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            window.type(KeyCode.F6);
            window.settle();
            round.add(part());
        }
        assertThat(round).containsExactly("details", "notices", "nav", "unit-tree", "page");
        window.hold(KeyCode.SHIFT, KeyCode.F6);
        assertThat(part()).isEqualTo("unit-tree");
    }

    private String part() {
        for (Node at = window.window().root().getScene().getFocusOwner(); at != null; at = at.getParent()) {
            if (at.getId() != null && List.of("details", "notices", "unit-tree").contains(at.getId())) {
                return at.getId();
            }
            if (at.getStyleClass().contains("nav")) {
                return "nav";
            }
        }
        return "page";
    }
}
