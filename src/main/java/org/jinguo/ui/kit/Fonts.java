package org.jinguo.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The bundled fonts; loaded once at start so that screens look the same on every laptop. */
public final class Fonts {

    /** Family of both bundled weights, as app.css names it. */
    public static final String FAMILY = "Noto Sans SC";

    private static final List<String> FILES =
            List.of("/fonts/NotoSansSC-Regular.ttf", "/fonts/NotoSansSC-SemiBold.ttf");

    private Fonts() {}

    /** Loads the fonts; repeating it is harmless. */
    public static void load() {
        for (String file : FILES) {
            try (InputStream in = Fonts.class.getResourceAsStream(file)) {
                if (in == null || Font.loadFont(in, 14) == null) {
                    throw new IllegalStateException("No font " + file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
