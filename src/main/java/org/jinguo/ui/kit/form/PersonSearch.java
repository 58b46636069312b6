package org.jinguo.ui.kit.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jinguo.model.field.PlainText;
import org.jinguo.model.person.Person;

/** Picking a person by typing, or naming someone new. */
public final class PersonSearch {

    private static final int SHOWN = 5;

    private final Supplier<Long> village;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<Person> found = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Person>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private PersonIndex index = PersonIndex.EMPTY;

    /** Looks first in a village; null when there is none to prefer. */
    public PersonSearch(Supplier<Long> village) {
        this.village = village;
        typed.addListener((o, before, now) -> look());
    }

    /** Looks among other people from now on. */
    public void lookIn(PersonIndex people) {
        this.index = people;
        look();
    }

    /** Someone else who has a citizen ID already; empty when nobody has. */
    public Optional<Person> other(String idNo) {
        return index.byIdNo(idNo).filter(p -> chosen.get().filter(c -> c.id() == p.id()).isEmpty());
    }

    private void look() {
        if (chosen.get().filter(p -> p.name().equals(typed.get())).isPresent()) {
            found.clear();
            return;
        }
        chosen.set(Optional.empty());
        found.setAll(
                typed.get() == null ? List.of() : index.find(typed.get(), village.get(), SHOWN));
    }

    /** Takes a person. */
    public void choose(Person person) {
        chosen.set(Optional.of(person));
        typed.set(person.name());
        found.clear();
    }

    /** Keeps what was typed as the name of someone new. */
    public void chooseNew() {
        found.clear();
        chosen.set(Optional.empty());
    }

    /** Begins anew. */
    public void clear() {
        chosen.set(Optional.empty());
        typed.set("");
        found.clear();
    }

    /** The name as typed, blanks removed. */
    public String name() {
        return typed.get() == null ? "" : PlainText.words(typed.get());
    }

    /** What is typed. */
    public StringProperty typedProperty() {
        return typed;
    }

    /** People that fit. */
    public ObservableList<Person> found() {
        return found;
    }

    /** The person that was taken. */
    public ObjectProperty<Optional<Person>> chosenProperty() {
        return chosen;
    }
}
