package org.jinguo.ui.kit.page;

import javafx.scene.Parent;
import org.jinguo.config.UserSettings;
import org.jinguo.ui.kit.RecordRef;
import org.jinguo.ui.kit.Screen;

/** A screen that is the grid of one ledger with its form beside it. */
public interface LedgerScreen extends Screen {

    /** Its grid and what stands around it. */
    LedgerPage page();

    @Override
    default Parent root() {
        return page().root();
    }

    @Override
    default void takeFocus() {
        page().grid().takeFocus();
    }

    @Override
    default void reveal(RecordRef record) {
        page().grid().reveal(record.id());
    }

    /** Keeps the choice of columns. */
    default void remember(UserSettings settings) {
        page().remember(settings);
    }
}
