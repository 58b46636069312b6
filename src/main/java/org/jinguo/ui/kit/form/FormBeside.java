package org.jinguo.ui.kit.form;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/**
 * Shows forms at the right of a page's centre, or in its place where the window is too narrow for
 * both. A form whose page or window goes away is left: saved or kept.
 */
public final class FormBeside {

    /** Widths of the form that the page must have for the centre to stay beside it. */
    private static final double ROOM = 1.6;

    private final BorderPane page;
    private final Node centre;
    private final EventHandler<WindowEvent> hiding = e -> leave();
    private final EventHandler<WindowEvent> closing = this::closing;
    private boolean warned;
    private Optional<FormPanel> shown = Optional.empty();

    /** Shows forms beside what is in the centre of a page. */
    public FormBeside(BorderPane page) {
        this.page = page;
        this.centre = page.getCenter();
        page.widthProperty().addListener((o, was, now) -> place());
        page.sceneProperty().addListener((o, was, now) -> moved(was, now));
    }

    private void moved(Scene was, Scene now) {
        if (was != null && was.getWindow() != null) {
            was.getWindow().removeEventHandler(WindowEvent.WINDOW_HIDING, hiding);
            was.getWindow().removeEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, closing);
        }
        if (now == null) {
            leave();
            return;
        }
        Window window = now.getWindow();
        if (window != null) {
            follow(window);
        } else {
            now.windowProperty().addListener((o, before, w) -> {
                if (w != null && page.getScene() == now) {
                    follow(w);
                }
            });
        }
    }

    private void follow(Window window) {
        window.addEventHandler(WindowEvent.WINDOW_HIDING, hiding);
        window.addEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, closing);
    }

    /** Closing the window would lose what can not be saved: it must be asked for twice. */
    private void closing(WindowEvent e) {
        boolean kept = shown.filter(p -> p.form().leave() == Form.Left.KEPT).isPresent();
        if (kept && !warned) {
            warned = true;
            shown.get().form().sayClosing();
            e.consume();
        }
    }

    private void leave() {
        shown.ifPresent(p -> p.form().leave());
    }

    /** Shows a form and puts the keyboard into it. */
    public void show(FormPanel panel) {
        shown = Optional.of(panel);
        warned = false;
        place();
        panel.takeFocus();
    }

    /** Takes the form away. */
    public void hide() {
        shown = Optional.empty();
        place();
    }

    private void place() {
        Node form = shown.map(FormPanel::root).map(Node.class::cast).orElse(null);
        boolean narrow = form != null && page.getWidth() > 0 && page.getWidth() < needed();
        Node wantedCentre = narrow ? form : centre;
        Node wantedRight = narrow ? null : form;
        if (page.getRight() != wantedRight || page.getCenter() != wantedCentre) {
            page.setRight(null);
            page.setCenter(null);
            page.setCenter(wantedCentre);
            page.setRight(wantedRight);
        }
    }

    /** A form that was not on the page yet does not know its own width. */
    private double needed() {
        FormPanel panel = shown.orElseThrow();
        if (panel.root().getScene() == null) {
            page.setCenter(centre);
            page.setRight(panel.root());
        }
        panel.root().applyCss();
        return ROOM * panel.root().prefWidth(-1);
    }
}
