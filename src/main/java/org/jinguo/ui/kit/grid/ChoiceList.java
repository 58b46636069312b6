package org.jinguo.ui.kit.grid;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import org.jinguo.config.Messages;
import org.jinguo.model.field.PlainText;
import org.jinguo.model.person.Pinyin;

/**
 * The words to choose from, below the cell. It never has the keyboard: the live field keeps it, and
 * typing first letters picks.
 */
final class ChoiceList {

    private static final double MOST_ROWS = 8;
    private static final double LEAST_WIDTH = 10;
    private static final double ROW = 2.143;

    private final Pane layer;
    private final Node below;
    private final DoubleSupplier em;
    private final ListView<String> list = new ListView<>();
    private Consumer<String> picked = word -> {};

    /** Words are shown in a layer, below the node that frames the cell; em in px. */
    ChoiceList(Pane layer, Node frame, DoubleSupplier em) {
        this.layer = layer;
        this.below = frame;
        this.em = em;
        list.getStyleClass().add("grid-choices");
        list.setAccessibleText(Messages.get("ui.grid.choices"));
        list.setFocusTraversable(false);
        list.setManaged(false);
        list.setVisible(false);
        list.setOnMouseClicked(e -> {
            String word = list.getSelectionModel().getSelectedItem();
            if (e.getButton() == MouseButton.PRIMARY && word != null) {
                picked.accept(word);
            }
        });
    }

    void onPicked(Consumer<String> listener) {
        this.picked = listener;
    }

    ListView<String> node() {
        return list;
    }

    boolean isShown() {
        return list.isVisible();
    }

    /** Shows words; all of them, or those that fit what was typed. */
    void show(List<String> words, String typed, boolean all) {
        List<String> fit = words.stream().filter(w -> all || fits(w, typed)).toList();
        if (fit.isEmpty()) {
            hide();
            return;
        }
        if (list.getParent() == null) {
            layer.getChildren().add(list);
        }
        list.getItems().setAll(fit);
        int best = 0;
        for (int i = fit.size() - 1; i >= 0; i--) {
            if (rank(fit.get(i), typed) <= rank(fit.get(best), typed)) {
                best = i;
            }
        }
        list.getSelectionModel().select(best);
        list.scrollTo(best);
        list.setVisible(true);
        place();
    }

    private void place() {
        Bounds cell = layer.sceneToLocal(below.localToScene(below.getLayoutBounds()));
        double row = ROW * em.getAsDouble();
        double height = Math.min(MOST_ROWS, list.getItems().size()) * row + 4;
        double width = Math.max(cell.getWidth(), LEAST_WIDTH * em.getAsDouble());
        double y = cell.getMaxY() + height > layer.getHeight() && cell.getMinY() > height
                ? cell.getMinY() - height
                : cell.getMaxY();
        double x = Math.max(0, Math.min(cell.getMinX(), layer.getWidth() - width));
        list.resizeRelocate(x, y, width, height);
    }

    void hide() {
        list.setVisible(false);
    }

    /** Goes up or down in the list. */
    void move(int by) {
        int size = list.getItems().size();
        int at = list.getSelectionModel().getSelectedIndex();
        int to = at < 0 && by < 0 ? size - 1 : Math.floorMod(at + by, size);
        list.getSelectionModel().select(to);
        list.scrollTo(to);
    }

    /** Marks no word: Enter takes what was typed, and the words are only offered. */
    void offer() {
        list.getSelectionModel().clearSelection();
    }

    /** The word that is marked. */
    String best(String typed) {
        String word = list.getSelectionModel().getSelectedItem();
        return word == null || typed.isBlank() && !isShown() ? typed : word;
    }

    private static boolean fits(String word, String typed) {
        return rank(word, typed) < 3;
    }

    /** How well a word fits, 0 best. */
    static int rank(String word, String typed) {
        String wanted = PlainText.compact(typed).toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || word.equals(typed)) {
            return 0;
        }
        Pinyin pinyin = Pinyin.ofText(word);
        boolean starts = word.startsWith(wanted)
                || pinyin.initials().stream().anyMatch(i -> i.startsWith(wanted))
                || pinyin.full().stream().anyMatch(f -> f.startsWith(wanted));
        return starts ? 1 : word.contains(wanted) ? 2 : 3;
    }
}
