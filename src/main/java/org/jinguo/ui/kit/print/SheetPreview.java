package org.jinguo.ui.kit.print;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import org.jinguo.config.Messages;
import org.jinguo.model.paper.PaperSheet;

/** A form as it will come out of the printer, one page at a time, as large as there is room. */
public final class SheetPreview extends Region {

    private final IntegerProperty page = new SimpleIntegerProperty();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private Optional<SheetPages> pages = Optional.empty();
    private StackPane leaf = new StackPane();

    /** An empty preview. */
    public SheetPreview() {
        getStyleClass().add("sheet-preview");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        setMinSize(0, 0);
        accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> Messages.get("ui.print.preview", page.get() + 1, count.get()), page, count));
        page.addListener((o, before, now) -> show());
    }

    /** Shows a form from its first page, or from the page shown where it is the same one again. */
    public void show(PaperSheet sheet, boolean again) {
        SheetPages made = new SheetPages(
                sheet, sheet.width() - 2 * PaperSheet.SIDE, sheet.height() - PaperSheet.TOP - PaperSheet.SIDE);
        pages = Optional.of(made);
        count.set(made.pages().size());
        int wanted = again ? Math.min(page.get(), count.get() - 1) : 0;
        if (wanted == page.get()) {
            show();
        } else {
            page.set(wanted);
        }
    }

    /** Turns pages forward or back, as far as there are some. */
    public void turn(int by) {
        page.set(Math.max(0, Math.min(count.get() - 1, page.get() + by)));
    }

    private void show() {
        getChildren().clear();
        pages.ifPresent(p -> {
            Pane drawn = SheetLeaf.of(p, page.get());
            leaf = new StackPane(drawn);
            leaf.getStyleClass().add("sheet-page");
            leaf.setPrefSize(p.sheet().width(), p.sheet().height());
            drawn.setTranslateY((PaperSheet.TOP - PaperSheet.SIDE) / 2);
            getChildren().add(leaf);
        });
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (getChildren().isEmpty()) {
            return;
        }
        double width = leaf.getPrefWidth();
        double height = leaf.getPrefHeight();
        double scale = Math.min(
                (getWidth() - snappedLeftInset() - snappedRightInset()) / width,
                (getHeight() - snappedTopInset() - snappedBottomInset()) / height);
        leaf.resize(width, height);
        leaf.getTransforms().setAll(new Scale(scale, scale));
        leaf.relocate((getWidth() - width * scale) / 2, (getHeight() - height * scale) / 2);
    }

    /** The page shown, from 0. */
    public IntegerProperty pageProperty() {
        return page;
    }

    /** How many pages there are. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }
}
