package org.jinguo.ui.search;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.PickList;

/** The search box, and the list of hits that floats below it while it has the keyboard. */
public final class SearchBox {

    private final SearchViewModel model;
    private final Runnable leave;
    private final PickList<SearchLine> pick;
    private final Label state = new Label();
    private final VBox results = new VBox();
    private boolean shut;
    private boolean places;

    /**
     * A box over a model.
     *
     * @param leave puts the keyboard back on the page
     */
    public SearchBox(SearchViewModel model, Runnable leave) {
        this.model = model;
        this.leave = leave;
        this.pick = new PickList<>(Messages.get("ui.search.name"), SearchBox::line, l -> take());
        TextField field = pick.field();
        field.setId("search-field");
        field.getStyleClass().add("search-field");
        field.setPromptText(Messages.get("ui.search.prompt"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().addListener((o, before, now) -> {
            shut = false;
            model.type(now);
        });
        field.focusedProperty().addListener((o, before, now) -> arrange());
        model.lines().addListener((ListChangeListener<SearchLine>) c -> listed());
        model.stateProperty().addListener((o, before, now) -> arrange());
        state.textProperty().bind(model.stateProperty());
        state.setId("search-state");
        state.setWrapText(true);
        pick.list().setId("search-list");
        VBox.setVgrow(pick.list(), Priority.ALWAYS);
        Label hint = new Label(Messages.get("ui.search.keys"));
        hint.getStyleClass().add("hint");
        results.getChildren().addAll(pick.list(), state, hint);
        results.getStyleClass().addAll("card-float", "search-results");
        results.setId("search-results");
        results.setMaxHeight(Region.USE_PREF_SIZE);
        results.setVisible(false);
    }

    private static Node line(SearchLine line) {
        Label kind = new Label(line.kind());
        kind.getStyleClass().addAll("hint", "search-kind");
        Label name = new Label(line.name());
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label place = new Label(line.place());
        place.getStyleClass().add("soft");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label facts = new Label(line.facts());
        facts.getStyleClass().add("soft");
        facts.setMinWidth(Region.USE_PREF_SIZE);
        HBox node = new HBox(kind, name, place, gap, facts);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("pick-line");
        return node;
    }

    private void listed() {
        pick.show(List.copyOf(model.lines()));
        arrange();
    }

    private void arrange() {
        boolean any = !model.lines().isEmpty();
        pick.list().setVisible(any);
        pick.list().setManaged(any);
        state.setVisible(!any);
        state.setManaged(!any);
        boolean said = !model.stateProperty().get().isEmpty();
        results.setVisible(pick.field().isFocused() && !shut && (any || said));
    }

    private void pressed(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            close();
            leave.run();
            e.consume();
        } else if (e.getCode() == KeyCode.ENTER && pick.chosen().isEmpty()) {
            model.open(0);
            e.consume();
        }
    }

    private void take() {
        int at = pick.list().getSelectionModel().getSelectedIndex();
        shut = true;
        arrange();
        model.open(Math.max(0, at));
        if (places) {
            // Gone there; only hits of a search are gone through with F3.
            places = false;
            pick.field().setPromptText(Messages.get("ui.search.prompt"));
            close();
        }
    }

    private void close() {
        shut = true;
        pick.field().clear();
        model.lookFor(SearchViewModel.Scope.EVERYTHING);
        arrange();
    }

    private void begin(SearchViewModel.Scope scope) {
        model.lookFor(scope);
        places = scope == SearchViewModel.Scope.PLACES;
        pick.field().setPromptText(places ? Messages.get("ui.search.goPrompt") : Messages.get("ui.search.prompt"));
        shut = false;
        pick.field().requestFocus();
        if (places) {
            pick.field().clear();
            model.type("");
        } else {
            pick.field().selectAll();
            model.type(pick.field().getText());
        }
        arrange();
    }

    /** Search, next and previous hit. */
    public List<Command> commands() {
        return List.of(
                Command.of(
                                "search.everything",
                                Messages.get("ui.search.command"),
                                () -> begin(SearchViewModel.Scope.EVERYTHING))
                        .key("Shortcut+F"),
                Command.of("search.next", Messages.get("ui.search.next"), () -> next(1))
                        .key("F3"),
                Command.of("search.before", Messages.get("ui.search.before"), () -> next(-1))
                        .key("Shift+F3"));
    }

    private void next(int by) {
        if (model.lines().isEmpty()) {
            begin(SearchViewModel.Scope.EVERYTHING);
        } else {
            shut = true;
            arrange();
            model.openNext(by);
        }
    }

    /** Goes to a village, a group, a household. */
    public Command goTo() {
        return Command.of("go.place", Messages.get("ui.search.go"), () -> begin(SearchViewModel.Scope.PLACES))
                .key("Shortcut+G")
                .key("F5");
    }

    /** The box. */
    public TextField field() {
        return pick.field();
    }

    /** The list of hits, to float over the window. */
    public Region results() {
        return results;
    }
}
