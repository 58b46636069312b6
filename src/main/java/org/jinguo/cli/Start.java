package org.jinguo.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jinguo.config.LogFolder;
import org.jinguo.config.Messages;
import org.jinguo.config.Places;
import org.jinguo.config.UserSettings;
import org.jinguo.store.DataFolder;

/** A start without a command: the window, or on a machine without a display the main job. */
public final class Start {

    private final Surroundings around;

    /** A start in some surroundings. */
    public Start(Surroundings around) {
        this.around = around;
    }

    /**
     * Opens the folder that was named, or the one that {@link
     * org.jinguo.config.Places#folderToOpen} chooses.
     */
    public int run(Optional<Path> named) {
        if (hasDisplay(System.getenv())) {
            Path folder = named.orElseGet(() -> lastOrOwn(around.places()));
            LogFolder.beside(folder);
            if (DataFolder.bringForward(folder)) {
                around.out().println(Messages.get("cli.desktop.front"));
                return Cli.DONE;
            }
            if (around.desktop().test(folder)) {
                return Cli.DONE;
            }
        }
        return new WithoutWindow(named.orElseGet(around.places()::practice), around).run();
    }

    private static Path lastOrOwn(Places places) {
        return places.folderToOpen(UserSettings.of(places.userSettings()));
    }

    /** Only Linux runs without a display. */
    static boolean hasDisplay(Map<String, String> environment) {
        return !System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")
                || !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }
}
