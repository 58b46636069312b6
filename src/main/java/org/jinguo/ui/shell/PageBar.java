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

    private final HBox root = new HBox();
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
        period.setVisibleRowCount(10);
        period.setConverter(
                new StringConverter<>() {
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

    private void draw() {
        Viewpoint viewpoint = model.viewpoint();
        Page page = model.pageProperty().get();
        Label title = new Label(page.label());
        title.getStyleClass().add("page-title");
        crumbs.getChildren().setAll(title);
        boolean placed = page != Page.HISTORY && page != Page.INTAKE;
        period.setVisible(placed);
        if (!placed) {
            return;
        }
        for (Area area : path(viewpoint)) {
            Label arrow = new Label(Messages.get("ui.crumb.arrow"));
            arrow.getStyleClass().add("soft");
            Hyperlink link = new Hyperlink(area.name());
            link.setOnAction(e -> viewpoint.unitProperty().set(area));
            crumbs.getChildren().addAll(arrow, link);
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
