package org.jinguo.ui.shell;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jinguo.config.UserSettings;
import org.jinguo.ui.kit.Background;

/** Where the window stood and how large it was, for the next time. */
final class WindowMemory {

    private static final String X = "window.x";
    private static final String Y = "window.y";
    private static final String WIDTH = "window.width";
    private static final String HEIGHT = "window.height";
    private static final String MAXIMIZED = "window.maximized";
    private static final int LEAST_WIDTH = 640;
    private static final int LEAST_HEIGHT = 400;
    // So much of the title bar must be on a screen for the window to be drawn back by hand.
    private static final int GRIP = 120;

    private final UserSettings settings;
    private final Background background;
    // A window that is dragged changes a hundred times; it is written once it rests.
    private final PauseTransition rest = new PauseTransition(Duration.seconds(1));
    private Runnable unfollow = () -> {};

    WindowMemory(UserSettings settings, Background background) {
        this.settings = settings;
        this.background = background;
        rest.setOnFinished(e -> save());
        settings.onChanged(rest::playFromStart);
    }

    /** The remembered place, if a hand could still reach it on one of some screens. */
    static boolean reachable(Rectangle2D window, Stream<Rectangle2D> screens) {
        return screens.anyMatch(s -> window.getMinX() + GRIP <= s.getMaxX()
                && window.getMaxX() - GRIP >= s.getMinX()
                && window.getMinY() >= s.getMinY()
                && window.getMinY() + GRIP <= s.getMaxY());
    }

    /** Puts a window where it stood; false when that is not known or out of reach. */
    boolean restore(Stage stage) {
        OptionalInt x = settings.number(X);
        OptionalInt y = settings.number(Y);
        OptionalInt width = settings.number(WIDTH);
        OptionalInt height = settings.number(HEIGHT);
        if (Stream.of(x, y, width, height).anyMatch(OptionalInt::isEmpty)) {
            return false;
        }
        Rectangle2D place = new Rectangle2D(
                x.getAsInt(),
                y.getAsInt(),
                Math.max(LEAST_WIDTH, width.getAsInt()),
                Math.max(LEAST_HEIGHT, height.getAsInt()));
        if (!reachable(place, Screen.getScreens().stream().map(Screen::getVisualBounds))) {
            return false;
        }
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        return true;
    }

    /** Whether the window filled the screen. */
    boolean maximized() {
        return settings.get(MAXIMIZED).filter("true"::equals).isPresent();
    }

    /** Remembers from now on; the size of a window that fills the screen is not its own. */
    void follow(Stage stage) {
        ChangeListener<Boolean> filled = (o, before, now) -> settings.put(MAXIMIZED, String.valueOf(now));
        ChangeListener<Number> moved = (o, before, now) -> record(stage);
        List<ReadOnlyDoubleProperty> place =
                List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty());
        stage.maximizedProperty().addListener(filled);
        place.forEach(p -> p.addListener(moved));
        unfollow = () -> {
            stage.maximizedProperty().removeListener(filled);
            place.forEach(p -> p.removeListener(moved));
        };
    }

    private void record(Stage stage) {
        // A window may tell its new size before it tells that it was maximized.
        boolean own = stage.isShowing()
                && !stage.isMaximized()
                && !stage.isIconified()
                && !fills(stage, Screen.getPrimary().getVisualBounds());
        if (own) {
            put(X, stage.getX());
            put(Y, stage.getY());
            put(WIDTH, stage.getWidth());
            put(HEIGHT, stage.getHeight());
        }
    }

    private static boolean fills(Stage stage, Rectangle2D screen) {
        return stage.getWidth() >= screen.getWidth() && stage.getHeight() >= screen.getHeight();
    }

    private void put(String key, double px) {
        if (!Double.isNaN(px)) {
            settings.put(key, String.valueOf(Math.round(px)));
        }
    }

    /** Hands the settings to the lane that writes them; to be called before the lanes close. */
    void save() {
        rest.stop();
        background.run(settings::save, saved -> {});
    }

    /** Saves for the last time: the lanes are about to close. */
    void close() {
        unfollow.run();
        settings.onChanged(() -> {});
        save();
    }
}
