package org.jinguo.ui.kit;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Window;
import org.jinguo.config.UserSettings;

/** Theme and zoom as the user chose them; kept in her settings, followed by every dressed node. */
public final class Look {

    private static final String THEME = "look.theme";
    private static final String ZOOM = "look.zoom";

    private final ObjectProperty<Theme> theme;
    private final IntegerProperty zoom;

    /** The look of some settings; what they do not say or say wrongly is light and 100 %. */
    public Look(UserSettings settings) {
        String named = settings.get(THEME).orElse("").toLowerCase(Locale.ROOT);
        theme = new SimpleObjectProperty<>(Stream.of(Theme.values())
                .filter(t -> t.key().equals(named))
                .findFirst()
                .orElse(Theme.LIGHT));
        zoom = new SimpleIntegerProperty(Zoom.nearest(settings.number(ZOOM).orElse(Zoom.PLAIN)));
        theme.addListener((o, before, now) -> settings.put(THEME, now.key()));
        zoom.addListener((o, before, now) -> settings.put(ZOOM, String.valueOf(now.intValue())));
    }

    /** Dresses a window's topmost node, which follows the look from then on. */
    public void dress(Parent root) {
        Theme.dress(root);
        theme.get().colour(root);
        Zoom.apply(root, zoom.get());
        theme.addListener((o, before, now) -> now.colour(root));
        zoom.addListener((o, before, now) -> Zoom.apply(root, now.intValue()));
    }

    /** Dresses a dialog as the window that it belongs to. */
    static void dressAs(Window owner, Parent dialog) {
        Theme.dress(dialog);
        Scene scene = owner == null ? null : owner.getScene();
        if (scene != null) {
            scene.getRoot().getStyleClass().stream().filter(Look::isLook).forEach(dialog.getStyleClass()::add);
        }
    }

    private static boolean isLook(String styleClass) {
        return styleClass.startsWith("zoom-")
                || Stream.of(Theme.values()).anyMatch(t -> t.key().equals(styleClass));
    }

    /** Zooms by Ctrl and wheel wherever the mouse is in a window. */
    public void listen(Parent root) {
        root.addEventFilter(ScrollEvent.SCROLL, e -> {
            if (e.isShortcutDown() && !e.isInertia() && e.getDeltaY() != 0) {
                further(e.getDeltaY() > 0 ? 1 : -1);
                e.consume();
            }
        });
    }

    /** Some steps larger, or smaller when negative. */
    public void further(int by) {
        zoom.set(Zoom.further(zoom.get(), by));
    }

    /** The theme. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** The magnification in percent, one of the steps of {@link Zoom}. */
    public IntegerProperty zoomProperty() {
        return zoom;
    }
}
