package org.jinguo.ui.kit.grid;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.Command;

/** The commands of a grid, once for its context menu and once for the window. */
final class GridMenu<R> {

    private final GridActions<R> actions;
    private final BooleanProperty some = new SimpleBooleanProperty();
    private final BooleanProperty editable = new SimpleBooleanProperty();
    private final BooleanProperty opening = new SimpleBooleanProperty();
    private final BooleanProperty removing = new SimpleBooleanProperty();
    private final List<Command> further = new ArrayList<>();
    private ContextMenu shown = new ContextMenu();

    GridMenu(GridActions<R> actions) {
        this.actions = actions;
    }

    /** What is possible now. */
    void update(boolean anyCells, boolean mayEdit) {
        some.set(anyCells);
        editable.set(anyCells && mayEdit);
        opening.set(anyCells && actions.opens());
        removing.set(anyCells && actions.removes());
    }

    /** Commands of the screen that belong to a row. */
    void append(List<Command> commands) {
        further.addAll(commands);
    }

    /**
     * The commands for menu and palette: keys that belong to any text field are left to the grid.
     */
    List<Command> commands() {
        return List.of(
                copy(),
                table(),
                paste(),
                fill(),
                find(),
                byValue(),
                unfilter(),
                rising(),
                falling(),
                unsort(),
                columns(),
                freeze(),
                reveal(),
                revealAll(),
                nextMark());
    }

    private Command of(String id, String label, Runnable deed, BooleanExpression when) {
        return Command.of(id, label, deed).when(when);
    }

    private Command open() {
        return of("grid.open", Messages.get("ui.grid.menu.open"), actions::open, opening);
    }

    private Command cut() {
        return of("grid.cut", Messages.get("ui.grid.menu.cut"), actions::cut, editable)
                .key("Ctrl+X")
                .ownKeys();
    }

    private Command copy() {
        return of("grid.copy", Messages.get("ui.grid.menu.copy"), actions::copy, some)
                .key("Ctrl+C")
                .ownKeys();
    }

    private Command table() {
        return of("grid.table", Messages.get("ui.grid.menu.table"), actions::copyTable, some)
                .key("Ctrl+Shift+C")
                .ownKeys();
    }

    private Command paste() {
        return of("grid.paste", Messages.get("ui.grid.menu.paste"), actions::paste, editable)
                .key("Ctrl+V")
                .ownKeys();
    }

    private Command fill() {
        return of("grid.fill", Messages.get("ui.grid.menu.fill"), actions::fillDown, editable)
                .key("Ctrl+D")
                .ownKeys();
    }

    private Command clear() {
        return of("grid.clear", Messages.get("ui.grid.menu.clear"), actions::clear, editable)
                .key("Delete")
                .ownKeys();
    }

    private Command remove() {
        return of("grid.remove", Messages.get("ui.grid.menu.remove"), actions::removeRows, removing);
    }

    private Command find() {
        return Command.of("grid.filter", Messages.get("ui.grid.menu.filter"), actions::filter)
                .key("Ctrl+Shift+L")
                .ownKeys();
    }

    private Command byValue() {
        return of("grid.filterValue", Messages.get("ui.grid.menu.filterValue"), actions::filterByValue, some);
    }

    private Command unfilter() {
        return Command.of("grid.unfilter", Messages.get("ui.grid.menu.unfilter"), actions::clearFilters);
    }

    private Command rising() {
        return of("grid.rising", Messages.get("ui.grid.menu.rising"), () -> actions.sort(true), some);
    }

    private Command falling() {
        return of("grid.falling", Messages.get("ui.grid.menu.falling"), () -> actions.sort(false), some);
    }

    private Command unsort() {
        return Command.of("grid.unsort", Messages.get("ui.grid.menu.unsort"), actions::unsort);
    }

    private Command columns() {
        return Command.of("grid.columns", Messages.get("ui.grid.menu.columns"), actions::columns);
    }

    private Command freeze() {
        return of("grid.freeze", Messages.get("ui.grid.menu.freeze"), actions::freeze, some);
    }

    private Command reveal() {
        return of("grid.reveal", Messages.get("ui.grid.menu.reveal"), actions::reveal, some)
                .key("Ctrl+Shift+H")
                .ownKeys();
    }

    private Command revealAll() {
        return Command.of("grid.revealAll", Messages.get("ui.grid.menu.revealAll"), actions::revealAll);
    }

    private Command nextMark() {
        return of("grid.nextMark", Messages.get("ui.grid.menu.nextMark"), () -> actions.nextMark(false), some)
                .key("F7")
                .ownKeys();
    }

    /** The context menu, made anew each time it is asked for. */
    ContextMenu menu() {
        shown.hide();
        shown = new ContextMenu();
        if (opening.get()) {
            add(open());
        }
        further.forEach(this::add);
        if (editable.get()) {
            add(cut());
        }
        add(copy());
        add(table());
        if (editable.get()) {
            add(paste());
            add(fill());
            add(clear());
        }
        // What Delete does in a grid that can only be read is among the commands of its screen.
        if (removing.get() && editable.get()) {
            add(remove());
        }
        line();
        add(byValue());
        add(find());
        add(unfilter());
        line();
        add(rising());
        add(falling());
        add(unsort());
        line();
        add(reveal());
        add(columns());
        add(freeze());
        return shown;
    }

    private void line() {
        shown.getItems().add(new SeparatorMenuItem());
    }

    private void add(Command command) {
        MenuItem item = new MenuItem(command.label());
        item.setId(command.id().replace('.', '-'));
        item.setMnemonicParsing(true);
        item.setDisable(!command.enabled().get());
        command.keys().stream().findFirst().ifPresent(item::setAccelerator);
        item.setOnAction(e -> command.deed().run());
        shown.getItems().add(item);
    }
}
