package org.jinguo.ui.kit;

import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Parent;

/** The look: a base theme and the program's own sheet of named colours. */
public final class Theme {

    private static final String SHEET =
            Objects.requireNonNull(Theme.class.getResource("/org/jinguo/ui/app.css"))
                    .toExternalForm();

    private Theme() {}

    /** Loads fonts and base theme for all windows. */
    public static void install() {
        Fonts.load();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    /** Gives a window's or dialog's topmost node the program's look. */
    public static void dress(Parent root) {
        root.getStylesheets().add(SHEET);
        root.getStyleClass().add("jinguo");
    }
}
