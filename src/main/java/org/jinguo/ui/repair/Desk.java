package org.jinguo.ui.repair;

import java.time.Clock;
import java.time.LocalDate;
import org.jinguo.model.FieldText;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.Viewpoint;

/**
 * What the lists of 整改 work with.
 *
 * @param data the open data
 * @param background the way off the JavaFX thread
 * @param viewpoint unit and period looked at
 * @param status the status line
 * @param clock says what today is
 */
public record Desk(DataFolder data, Background background, Viewpoint viewpoint, StatusLine status, Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }

    FieldText texts() {
        return new FieldText(viewpoint.tree(), today());
    }

    Where where() {
        return new Where(viewpoint.tree(), viewpoint.unit(), viewpoint.round(today()));
    }
}
