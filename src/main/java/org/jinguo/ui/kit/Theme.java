package org.jinguo.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Parent;
import org.jinguo.config.Messages;

/** The looks: a base theme and the program's own sheets, the first of which names all colours. */
public enum Theme {
    LIGHT(new PrimerLight()) {
        @Override
        public String label() {
            return Messages.get("ui.look.light");
        }
    },
    DARK(new PrimerDark()) {
        @Override
        public String label() {
            return Messages.get("ui.look.dark");
        }
    },
    CONTRAST(new PrimerLight()) {
        @Override
        public String label() {
            return Messages.get("ui.look.contrast");
        }
    };

    /** Colours, controls and the frame first; then a sheet for each part that has its own. */
    private static final List<String> SHEETS = Stream.of(
                    "app",
                    "shell",
                    "grid",
                    "form",
                    "home",
                    "history",
                    "tasks",
                    "rating",
                    "rating-check",
                    "rating-repair",
                    "rating-charts",
                    "rating-notice",
                    "rating-rounds")
            .map(name -> Theme.class.getResource("/org/jinguo/ui/" + name + ".css"))
            .map(sheet -> Objects.requireNonNull(sheet).toExternalForm())
            .toList();

    private final String base;

    Theme(atlantafx.base.theme.Theme base) {
        this.base = base.getUserAgentStylesheet();
    }

    /** Loads fonts and the light base theme for all windows. */
    public static void install() {
        Fonts.load();
        Application.setUserAgentStylesheet(LIGHT.base);
    }

    /** Gives a window's or dialog's topmost node the program's look. */
    public static void dress(Parent root) {
        root.getStylesheets().addAll(SHEETS);
        root.getStyleClass().add("jinguo");
    }

    /** The program's sheets, in order. */
    static List<String> sheets() {
        return SHEETS;
    }

    /** Its name, in the officer's words. */
    public abstract String label();

    /** Its style class in app.css, and its name in the settings. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Colours a dressed node; the base theme is one for all windows. */
    void colour(Parent root) {
        List<String> keys = Stream.of(values()).map(Theme::key).toList();
        root.getStyleClass().removeAll(keys);
        root.getStyleClass().add(key());
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
    }
}
