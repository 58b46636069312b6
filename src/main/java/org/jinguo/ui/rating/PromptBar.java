package org.jinguo.ui.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;

/**
 * The foot of the grid: the question of the moment with its answers, else the item that is being
 * typed, else what the rules say of the row and what is still owed. It takes the keyboard only for
 * an answer in words, in a field of the window itself, where the input method reaches it.
 */
final class PromptBar {

    private static final String REFUSED = "rating-refused";

    private final RatingViewModel model;
    private final Runnable toGrid;
    private final Label sentence = new Label();
    private final TextField words = new TextField();
    private final FlowPane bar = new FlowPane();
    private final VBox root = new VBox(bar);

    PromptBar(RatingViewModel model, Runnable toGrid) {
        this.model = model;
        this.toGrid = toGrid;
        root.setId("rating-prompt");
        root.getStyleClass().add("prompt-bar");
        root.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("rating-prompt");
        bar.setRowValignment(javafx.geometry.VPos.CENTER);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        words.setId("rating-words");
        words.getStyleClass().add("rating-words");
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        VBox.setVgrow(bar, Priority.NEVER);
        model.desk().shownProperty().addListener((o, a, b) -> draw());
        model.desk().writingProperty().addListener((o, a, b) -> write(b));
        model.scores().turnProperty().addListener((o, a, b) -> say());
        model.countsProperty().addListener((o, a, b) -> say());
        model.currentProperty().addListener((o, a, b) -> say());
        model.sheetProperty().addListener((o, a, b) -> say());
        draw();
    }

    Node root() {
        return root;
    }

    private void typed(KeyEvent e) {
        Optional<Prompt> prompt = model.desk().prompt();
        if (e.getCode() == KeyCode.ENTER && prompt.isPresent()) {
            e.consume();
            model.desk().writingProperty().set(false);
            prompt.get().answer(words.getText());
        } else if (e.getCode() == KeyCode.ESCAPE) {
            e.consume();
            model.desk().writingProperty().set(false);
        }
    }

    private void write(boolean now) {
        Optional<Prompt> prompt = model.desk().prompt();
        if (now && prompt.isPresent()) {
            words.setText(prompt.get().wordsSoFar());
            words.setAccessibleText(prompt.get().words().orElse(""));
            draw();
            words.requestFocus();
            words.end();
        } else {
            if (words.isFocused()) {
                toGrid.run();
            }
            draw();
        }
    }

    private void draw() {
        Desk.Sheet asked = model.desk().shownProperty().get();
        List<Node> nodes = new ArrayList<>();
        nodes.add(sentence);
        if (asked.prompt().isPresent()) {
            asked.choices().forEach(c -> nodes.add(choice(c)));
            if (model.desk().writingProperty().get()) {
                nodes.add(words);
            }
            nodes.add(cancel());
        }
        bar.getChildren().setAll(nodes);
        say();
    }

    private void say() {
        boolean refused = model.desk().prompt().isEmpty() && model.scores().refused();
        sentence.setText(toSay());
        sentence.getStyleClass().remove(REFUSED);
        if (refused) {
            sentence.getStyleClass().add(REFUSED);
        }
        boolean some = !sentence.getText().isEmpty();
        root.setVisible(some);
        root.setManaged(some);
    }

    private String toSay() {
        if (model.desk().prompt().isPresent()) {
            return model.desk().prompt().get().sentence();
        }
        String scoring = model.scores().sentence();
        if (!scoring.isEmpty()) {
            return scoring;
        }
        List<String> lines = new ArrayList<>(model.said());
        int owed = model.sitting().owed();
        if (owed > 0) {
            lines.add(Messages.get("ui.rating.owed", owed));
        }
        return String.join("\n", lines);
    }

    private Node choice(Prompt.Choice choice) {
        String word = Messages.get("ui.rating.key", choice.key(), choice.word());
        Button button = new Button(choice.chosen() ? Messages.get("ui.rating.chosen", word) : word);
        button.setFocusTraversable(false);
        button.getStyleClass().add("rating-choice");
        if (choice.chosen()) {
            button.getStyleClass().add("rating-chosen");
        }
        button.setOnAction(e -> choice.deed().run());
        return button;
    }

    private Node cancel() {
        Button no = new Button(Messages.get("ui.rating.key", "Esc", Messages.get("common.cancel")));
        no.setFocusTraversable(false);
        no.getStyleClass().add("rating-choice");
        no.setOnAction(e -> model.desk().close());
        return no;
    }
}
