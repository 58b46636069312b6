package org.jinguo.ui.kit.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import org.jinguo.model.field.PlainText;
import org.jinguo.model.person.Person;
import org.jinguo.model.person.PersonIndex;

/** Picking a person by typing, or naming someone new. */
public final class PersonSearch {

    private static final int SHOWN = 5;

    private final StringProperty typed;
    private final Supplier<Long> village;
    private final ObjectProperty<Optional<Person>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private PersonIndex index = PersonIndex.EMPTY;
    private boolean fixed;

    /** Looks for what is typed, first in a village; null when there is none to prefer. */
    PersonSearch(StringProperty typed, Supplier<Long> village) {
        this.typed = typed;
        this.village = village;
        typed.addListener((o, before, now) -> look());
    }

    /** Looks among other people from now on. */
    public void lookIn(PersonIndex people) {
        this.index = people;
    }

    private void look() {
        boolean still = chosen.get().filter(p -> p.name().equals(typed.get())).isPresent();
        if (!fixed && !still) {
            chosen.set(Optional.empty());
        }
    }

    /** Someone else who has a citizen ID already; empty when nobody has. */
    public Optional<Person> other(String idNo) {
        return index.byIdNo(idNo).filter(this::isOther);
    }

    /** Others with the same name. */
    List<Person> sameName() {
        return index.byName(name()).stream().filter(this::isOther).limit(SHOWN).toList();
    }

    private boolean isOther(Person person) {
        return chosen.get().filter(c -> c.id() == person.id()).isEmpty();
    }

    /** The people that fit; none while the typed name is that of the person taken. */
    List<Person> find(String text) {
        return fixed || chosen.get().isPresent() ? List.of() : index.find(text, village.get(), SHOWN);
    }

    /** Takes a person; typing another name lets go of her. */
    public void choose(Person person) {
        fixed = false;
        chosen.set(Optional.of(person));
        typed.set(person.name());
    }

    /** Takes a person for good: typing corrects her name. */
    void fix(Person person) {
        choose(person);
        fixed = true;
    }

    /** Begins anew. */
    void clear() {
        fixed = false;
        chosen.set(Optional.empty());
    }

    /** The name as typed, blanks removed. */
    public String name() {
        return typed.get() == null ? "" : PlainText.words(typed.get());
    }

    /** What is typed. */
    public StringProperty typedProperty() {
        return typed;
    }

    /** The person that was taken. */
    public ObjectProperty<Optional<Person>> chosenProperty() {
        return chosen;
    }
}
