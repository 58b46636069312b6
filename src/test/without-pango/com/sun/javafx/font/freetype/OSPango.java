package com.sun.javafx.font.freetype;

/**
 * Stands in for the bridge to the Pango library on machines without it, so that headless tests need
 * no system package. Fonts that the program loads are read by JavaFX itself and need no
 * registration.
 */
final class OSPango {

    private OSPango() {}

    static boolean FcConfigAppFontAddFile(long config, String file) {
        return true;
    }
}
