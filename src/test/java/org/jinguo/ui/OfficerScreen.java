package org.jinguo.ui;

import java.lang.reflect.Field;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;
import org.testfx.api.FxToolkitContext;
import org.testfx.service.support.FiredEvents;

/**
 * Gives the headless toolkit the screen that officers have. It is registered for every test class
 * (see {@code META-INF/services}): whichever class starts the toolkit, in whatever order, the
 * screen is the same, and no later class finds frame buffers of another size.
 */
public final class OfficerScreen implements BeforeAllCallback, BeforeTestExecutionCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        System.setProperty("headless.geometry", "1366x768-32");
    }

    /**
     * The toolkit of the robot keeps every event of its stage for its own reports, and with each
     * the window that it happened in: some journeys later there is no memory left.
     */
    @Override
    public void beforeTestExecution(ExtensionContext context) throws Exception {
        if (!context.getTags().contains("fx")) {
            return;
        }
        Field kept = FxToolkitContext.class.getDeclaredField("firedEvents");
        kept.setAccessible(true);
        FiredEvents events = (FiredEvents) kept.get(FxToolkit.toolkitContext());
        if (events != null) {
            events.stopStoringFiredEvents();
            events.clearEvents();
        }
    }
}
