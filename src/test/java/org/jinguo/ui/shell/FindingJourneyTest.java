package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
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
        assertThat(window.find("#search-list", ListView.class).getItems().size()).isPositive();
        window.type(KeyCode.ENTER);
        window.settle();
        assertThat(window.find("#search-results", Node.class).isVisible()).isFalse();
        TableView<?> leaders = window.find("#leaders-grid", TableView.class);
        assertThat(leaders).isNotNull();
        assertThat(leaders.getSelectionModel().getSelectedItem().toString()).contains("祝翠英");
        assertThat(leaders.isFocused()).isTrue();
        window.type(KeyCode.F4);
        window.settle();
        window.picture("details");
        assertThat(texts("#details")).contains("祝翠英").doesNotContainPattern("\\d{17}");
        window.focus("#details-history");
        window.type(KeyCode.SPACE);
        window.settle();
        window.picture("details-history");
        assertThat(texts("#details-content")).contains("演示组长").contains("推选方式：单独推选");
    }

    private String texts(String selector) {
        List<String> all = new ArrayList<>();
        window.run(
                () ->
                        window.find(selector, Node.class).lookupAll(".label").stream()
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
        window.ctrl(KeyCode.DIGIT3);
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
        assertThat(all).hasSizeGreaterThan(40);
        // Grids have the same commands on every page; on one page a name stands for one deed.
        assertThat(all.stream().map(e -> e.page() + " " + e.command().id()))
                .doesNotHaveDuplicates();
    }
}
