package org.jinguo.ui.shell;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.Viewpoint;

/** Where, when, what: breadcrumb, period, the screen's own buttons. */
final class PageBar {

    private final HBox root = new HBox() {
        @Override
        protected void layoutChildren() {
            fit();
            super.layoutChildren();
        }
    };
    private final HBox crumbs = new HBox();
    private final HBox tools = new HBox();
    private final ComboBox<Period> period = new ComboBox<>();
    private final ShellViewModel model;

    PageBar(ShellViewModel model) {
        this.model = model;
        root.getStyleClass().add("page-bar");
        crumbs.getStyleClass().add("crumbs");
        tools.getStyleClass().add("tools");
        crumbs.setAlignment(Pos.CENTER_LEFT);
        tools.setAlignment(Pos.CENTER_RIGHT);
        root.setAlignment(Pos.CENTER_LEFT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        crumbs.setMinWidth(0);
        tools.setMinWidth(Region.USE_PREF_SIZE);
        period.setMinWidth(Region.USE_PREF_SIZE);
        root.getChildren().addAll(crumbs, period, gap, tools);
        choosePeriod();
        Viewpoint viewpoint = model.viewpoint();
        viewpoint.unitProperty().addListener((o, before, now) -> draw());
        model.pageProperty().addListener((o, before, now) -> draw());
        draw();
    }

    private void choosePeriod() {
        period.setId("period");
        period.setAccessibleText(Messages.get("ui.period.name"));
        period.getItems().setAll(model.periods());
        model.viewpoint().roundsProperty().addListener((o, before, now) -> offerPeriods());
        period.setVisibleRowCount(10);
        period.setConverter(new StringConverter<>() {
            @Override
            public String toString(Period p) {
                return p == null ? "" : p.label();
            }

            @Override
            public Period fromString(String text) {
                return null;
            }
        });
        period.valueProperty().bindBidirectional(model.viewpoint().periodProperty());
    }

    /** A chosen period that is offered no more stays chosen. */
    private void offerPeriods() {
        List<Period> offered = model.periods();
        if (!offered.equals(period.getItems())) {
            // A box whose items change chooses nothing for a moment; nobody shall look at that.
            period.valueProperty().unbindBidirectional(model.viewpoint().periodProperty());
            period.getItems().setAll(offered);
            period.valueProperty().bindBidirectional(model.viewpoint().periodProperty());
        }
    }

    private void draw() {
        Viewpoint viewpoint = model.viewpoint();
        Page page = model.pageProperty().get();
        Label title = new Label(page.title());
        title.getStyleClass().add("page-title");
        crumbs.getChildren().setAll(title);
        period.setVisible(page.placed());
        if (!page.placed()) {
            return;
        }
        for (Area area : path(viewpoint)) {
            Label arrow = new Label(Messages.get("ui.crumb.arrow"));
            arrow.getStyleClass().add("soft");
            Hyperlink link = new Hyperlink(area.name());
            link.setOnAction(e -> viewpoint.unitProperty().set(area));
            HBox crumb = new HBox(arrow, link);
            crumb.getStyleClass().add("crumbs");
            crumb.setAlignment(Pos.CENTER_LEFT);
            crumbs.getChildren().add(crumb);
        }
    }

    /** Where there is no room for all units the upper ones go first; Alt and ↑ leads to them. */
    private void fit() {
        double room = root.getWidth() - root.snappedLeftInset() - root.snappedRightInset();
        room -= tools.prefWidth(-1) + 3 * root.getSpacing();
        room -= period.isVisible() ? period.prefWidth(-1) : 0;
        List<Node> parts = crumbs.getChildren();
        room -= parts.get(0).prefWidth(-1);
        for (int i = parts.size() - 1; i > 0; i--) {
            Node crumb = parts.get(i);
            room -= crumb.prefWidth(-1) + crumbs.getSpacing();
            boolean shown = room >= 0 || i == parts.size() - 1;
            if (crumb.isVisible() != shown) {
                crumb.setVisible(shown);
                crumb.setManaged(shown);
            }
        }
    }

    private static List<Area> path(Viewpoint viewpoint) {
        Deque<Area> path = new ArrayDeque<>();
        Area home = viewpoint.tree().home().orElseThrow();
        Area at = viewpoint.unit();
        path.push(at);
        while (at.id() != home.id() && at.parentId() != null) {
            at = viewpoint.tree().get(at.parentId());
            path.push(at);
        }
        return Collections.unmodifiableList(new java.util.ArrayList<>(path));
    }

    void show(List<Node> nodes) {
        tools.getChildren().setAll(nodes);
    }

    Node root() {
        return root;
    }
}
