package org.jinguo.ui.kit.form;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jinguo.config.Messages;
import org.jinguo.model.person.CitizenId;
import org.jinguo.model.person.Person;

/**
 * A field for a person's name with the people that fit below it, on the page itself: an input
 * method does not reach fields in popups.
 */
public final class PersonPicker extends VBox {

    private static final double BORDER = 2;

    private final PersonSearch search;
    private final TextField text = new TextField();
    private final ListView<Person> list = new ListView<>();

    /** Picks for a search; {@code place} names where a person lives. */
    public PersonPicker(String label, PersonSearch search, Function<Person, String> place) {
        this.search = search;
        text.setId("person");
        text.setPromptText(Messages.get("ui.person.prompt"));
        text.textProperty().bindBidirectional(search.typedProperty());
        list.setItems(search.found());
        list.setFocusTraversable(false);
        list.getStyleClass().add("person-list");
        list.setAccessibleText(Messages.get("ui.person.list"));
        list.setCellFactory(
                v ->
                        new ListCell<>() {
                            @Override
                            protected void updateItem(Person p, boolean none) {
                                super.updateItem(p, none);
                                setText(none || p == null ? null : line(p, place));
                            }
                        });
        list.prefHeightProperty()
                .bind(
                        Bindings.size(search.found())
                                .multiply(list.fixedCellSizeProperty())
                                .add(BORDER));
        list.visibleProperty().bind(Bindings.isNotEmpty(search.found()));
        list.managedProperty().bind(list.visibleProperty());
        list.setOnMouseClicked(e -> take());
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        search.found()
                .addListener(
                        (javafx.collections.ListChangeListener<Person>)
                                c -> list.getSelectionModel().selectFirst());
        getChildren().addAll(new FormRow(label, true, text), list);
    }

    private static String line(Person p, Function<Person, String> place) {
        String birth = p.birthYm() == null ? "" : p.birthYm();
        String id = p.idNo() == null ? "" : CitizenId.maskToLastFour(p.idNo());
        return Messages.get("ui.person.line", p.name(), birth, place.apply(p), id);
    }

    private void pressed(KeyEvent e) {
        if (search.found().isEmpty()) {
            return;
        }
        if (e.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
            e.consume();
        } else if (e.getCode() == KeyCode.UP) {
            list.getSelectionModel().selectPrevious();
            e.consume();
        } else if (e.getCode() == KeyCode.ENTER && !e.isShortcutDown()) {
            take();
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE || e.getCode() == KeyCode.TAB) {
            search.chooseNew();
        }
    }

    private void take() {
        Person person = list.getSelectionModel().getSelectedItem();
        if (person != null) {
            search.choose(person);
            text.positionCaret(text.getLength());
        }
    }

    /** The text field. */
    public TextField input() {
        return text;
    }
}
