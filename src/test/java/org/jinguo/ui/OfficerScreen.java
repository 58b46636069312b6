package org.jinguo.ui;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives the headless toolkit the screen that officers have. It is registered for every test class
 * (see {@code META-INF/services}): whichever class starts the toolkit, in whatever order, the
 * screen is the same, and no later class finds frame buffers of another size.
 */
public final class OfficerScreen implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        System.setProperty("headless.geometry", "1366x768-32");
    }
}
