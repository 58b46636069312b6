package org.jinguo.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jinguo.config.UserSettings;
import org.jinguo.ui.kit.Look;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The tabs of a group of fifteen ledgers, as wide as they are in the officers' window. */
@Journey
class PartTabsTest {

    /** What is left of 1366 px beside the units. */
    private static final double WIDTH = 1146;

    private static final double WHOLE = 1560;

    private final List<Page> ledgers = InventedPages.fifteen();
    private final ObjectProperty<Page> shown = new SimpleObjectProperty<>(Page.HOME);
    private final Look look = new Look(UserSettings.unkept());
    private PartTabs tabs;
    private VBox line;
    private VBox root;
    private Stage stage;

    @Start
    void start(Stage robots) {
        Theme.install();
        robots.hide();
        stage = new Stage();
        tabs = new PartTabs(InventedPages.navigation(ledgers), shown);
        line = new VBox(tabs.root());
        line.setMaxWidth(WIDTH);
        root = new VBox(line);
        look.dress(root);
        stage.setScene(new Scene(root, WHOLE, 48));
        stage.show();
    }

    @AfterEach
    void close() {
        run(stage::hide);
    }

    private void run(Runnable work) {
        new FxRobot().interact(work);
        WaitForAsyncUtils.waitForFxEvents(2);
    }

    private void show(Page page) {
        run(() -> shown.set(page));
    }

    private void width(double wide) {
        run(() -> line.setMaxWidth(wide));
    }

    private void picture(String name) {
        run(() -> {
            Path file = Path.of("target", "screens", name + ".png");
            try {
                Files.createDirectories(file.getParent());
                ImageIO.write(SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null), "png", file.toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** What stands in the line, headings in brackets. */
    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Node node : root.lookupAll(".part-tabs > *")) {
            if (node.isVisible() && node instanceof Labeled labeled) {
                boolean heading = node.getStyleClass().contains("part-heading");
                texts.add(heading ? "[" + labeled.getText() + "]" : labeled.getText());
            }
        }
        return texts;
    }

    private MenuButton more() {
        return (MenuButton) root.lookup("#part-more");
    }

    private List<String> left() {
        return more().getItems().stream()
                .map(i -> i.isDisable() ? "[" + i.getText() + "]" : i.getText())
                .toList();
    }

    private void insideTheLine() {
        root.lookupAll(".part-tabs > *").stream()
                .filter(Node::isVisible)
                .forEach(n -> assertThat(n.getBoundsInParent().getMaxX())
                        .as(n.toString())
                        .isLessThanOrEqualTo(line.getMaxWidth()));
    }

    @Test
    void aGroupOfOnePageHasNoTabs() {
        assertThat(tabs.root().isVisible()).isFalse();
        show(Page.RATING);
        assertThat(texts()).containsExactly("评定", "核对", "整改", "看图", "公示与打印", "评选期");
        show(Page.PEOPLE);
        assertThat(texts()).containsExactly("住户", "人员", "区划");
        assertThat(tabs.root().isManaged()).isTrue();
        show(Page.RECORDS);
        assertThat(tabs.root().isManaged()).isFalse();
    }

    @Test
    void whatHasNoRoomStandsInTheMenuAtTheEnd() {
        show(ledgers.get(0));
        picture("tabs-15");
        insideTheLine();
        List<String> found = texts();
        assertThat(found).startsWith("[建功]", "巾帼示范基地", "创业贷款", "培训", "[文明]", "最美家庭");
        assertThat(found).last().isEqualTo("更多");
        assertThat(left()).endsWith("女干部", "女性人才").contains("[成才]");
        long tabs = Stream.concat(found.stream(), left().stream())
                .filter(this::isTab)
                .count();
        assertThat(tabs).isEqualTo(15);
    }

    private boolean isTab(String text) {
        return !text.startsWith("[") && !text.equals("更多");
    }

    @Test
    void theChosenOneIsAlwaysInTheLineUnderItsCampaign() {
        show(ledgers.get(0));
        MenuItem last = more().getItems().get(more().getItems().size() - 1);
        run(last::fire);
        assertThat(shown.get()).isSameAs(ledgers.get(14));
        picture("tabs-15-last");
        insideTheLine();
        assertThat(texts()).startsWith("[建功]", "巾帼示范基地").endsWith("[成才]", "女性人才", "更多");
        assertThat(left()).doesNotContain("女性人才");
        width(WHOLE);
        picture("tabs-15-wide");
        assertThat(texts()).doesNotContain("更多").hasSize(20);
        assertThat(Objects.requireNonNull(more()).isVisible()).isFalse();
    }

    @Test
    void atHalfAsLargeAgainOnASmallScreenThereIsStillTheChosenOne() {
        run(() -> look.further(5));
        width(600);
        show(ledgers.get(7));
        picture("tabs-15-narrow");
        insideTheLine();
        assertThat(texts()).contains("[维权]", ledgers.get(7).label(), "更多");
        show(Page.RATING_ROUNDS);
        picture("tabs-rating-narrow");
        insideTheLine();
        assertThat(texts()).contains("评选期", "更多");
    }
}
