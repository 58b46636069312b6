package org.jinguo.ui.kit;

import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Boxes to choose one of some things by name. */
public final class Choices {

    private Choices() {}

    /** A box over a list, bound to what is chosen. */
    public static <T> ComboBox<T> of(ObservableList<T> all, Property<T> chosen, Function<T, String> name) {
        ComboBox<T> box = new ComboBox<>(all);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                return null;
            }
        });
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }
}
