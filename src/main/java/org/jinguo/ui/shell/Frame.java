package org.jinguo.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jinguo.ui.kit.Look;
import org.jinguo.ui.kit.Screen;
import org.jinguo.ui.kit.Zoom;

/** Where things stand in the window: bar above, units and jobs left, the screen, the line below. */
final class Frame {

    private static final double LEFT = 220;

    private final BorderPane root = new BorderPane();
    private final BorderPane centre = new BorderPane();
    private final NavBar nav;
    private final UnitTree tree;
    private final PageBar pageBar;
    private final PartTabs tabs;
    private final ShellViewModel model;

    Frame(ShellViewModel model, Navigation navigation, UnitStates states, Look look) {
        this.model = model;
        this.nav = new NavBar(model, navigation, states);
        this.tabs = new PartTabs(navigation, model.pageProperty());
        this.tree = new UnitTree(model.viewpoint(), states);
        this.pageBar = new PageBar(model);
        VBox.setVgrow(tree.view(), Priority.ALWAYS);
        VBox left = new VBox(nav.root(), tree.view());
        left.getStyleClass().add("left");
        SplitPane.setResizableWithParent(left, false);
        centre.setTop(new VBox(pageBar.root(), tabs.root()));
        centre.setMinSize(0, 0);
        SplitPane split = new SplitPane(left, centre);
        look.zoomProperty().addListener((o, before, now) -> divide(split, look));
        // The first width that a window has says how wide the units may be; later users say.
        split.widthProperty().addListener((o, before, now) -> {
            if (before.doubleValue() == 0) {
                divide(split, look);
            }
        });
        root.setCenter(split);
    }

    private static void divide(SplitPane split, Look look) {
        double wanted = LEFT * look.zoomProperty().get() / Zoom.PLAIN;
        split.setDividerPositions(wanted / Math.max(wanted, split.getWidth()));
    }

    /** The bar above and the line below. */
    void setEdges(Node bar, Node line) {
        root.setTop(bar);
        root.setBottom(line);
    }

    /** Shows a screen with its tools. */
    void show(Screen screen) {
        pageBar.show(screen.tools());
        centre.setCenter(screen.root());
    }

    /** Shows a panel at the right of the page, or puts it away. */
    void showPanel(Node panel, boolean shown) {
        centre.setRight(shown ? panel : null);
    }

    /** Puts the keyboard on a screen that is shown. */
    void focus(Screen screen) {
        // What stands in split and scroll panes belongs to the scene only once their skins are
        // made.
        centre.applyCss();
        centre.layout();
        screen.takeFocus();
    }

    /** Navigation, units and page; the panel at the right is not of the page. */
    void addTo(Panes panes, Runnable focusScreen) {
        panes.add(nav.root(), this::focusNavigation);
        panes.add(tree.view(), () -> {
            tree.view().requestFocus();
            return true;
        });
        panes.add(centre, () -> {
            focusScreen.run();
            return true;
        });
    }

    private boolean focusNavigation() {
        nav.takeFocus(model.pageProperty().get());
        return true;
    }

    Node root() {
        return root;
    }
}
