package org.jinguo.ui.rounds;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jinguo.model.field.PlainText;
import org.jinguo.model.rating.SchemeDraft;

/** What is typed of one item of a score scheme. */
final class ItemFields {

    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty points = new SimpleStringProperty("");
    private final ObjectProperty<ItemKind> kind = new SimpleObjectProperty<>(ItemKind.COUNTED);

    /** Begins with an item, or with nothing. */
    void begin(Optional<SchemeDraft.Item> item) {
        name.set(item.map(SchemeDraft.Item::name).orElse(""));
        kind.set(item.map(ItemKind::of).orElse(ItemKind.COUNTED));
        points.set(item.filter(i -> !i.veto())
                .map(i -> String.valueOf(i.maxPoints()))
                .orElse(""));
    }

    /** Whether nothing is typed. */
    boolean blank() {
        return PlainText.words(name.get()).isEmpty()
                && PlainText.compact(points.get()).isEmpty();
    }

    /** The item as it is typed; what is no number counts as 0. */
    SchemeDraft.Item item() {
        boolean veto = kind.get() == ItemKind.VETO;
        return new SchemeDraft.Item(
                PlainText.words(name.get()), veto ? 0 : number(points.get()), kind.get() == ItemKind.BONUS, veto);
    }

    /** A number as it is typed, full-width digits too; 0 where there is none. */
    static int number(String typed) {
        String plain = PlainText.compact(typed == null ? "" : typed);
        return plain.matches("\\d{1,4}") ? Integer.parseInt(plain) : 0;
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty pointsProperty() {
        return points;
    }

    ObjectProperty<ItemKind> kindProperty() {
        return kind;
    }
}
