package org.jinguo.ui.shell;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives the headless toolkit the screen that officers have, before it starts. */
final class OfficerScreen implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        System.setProperty("headless.geometry", "1366x768-32");
    }
}
