package org.jinguo.ui.repair;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.jinguo.ui.kit.Command;
import org.jinguo.ui.kit.RecordRef;
import org.jinguo.ui.kit.grid.DataGrid;
import org.jinguo.ui.kit.page.LedgerPage;

/**
 * One of the lists as the screen shows it.
 *
 * @param grid its grid
 * @param page what stands around the grid
 * @param buttons its deeds for the page bar, the main one last
 * @param others its commands that have no button
 * @param refresh reads it anew
 * @param current the record that is selected
 * @param keys its keys, in one line
 */
record ListPart(
        DataGrid<?> grid,
        LedgerPage page,
        List<Command> buttons,
        List<Command> others,
        Runnable refresh,
        ObservableValue<Optional<RecordRef>> current,
        String keys) {}
