package org.jinguo.ui.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.jinguo.config.Messages;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaTree;
import org.jinguo.ui.kit.Viewpoint;

/** The tree of units below the home unit; branches are read when they are opened. */
final class UnitTree {

    private final Viewpoint viewpoint;
    private final TreeView<Area> view = new TreeView<>();
    private boolean following;

    UnitTree(Viewpoint viewpoint, UnitStates states) {
        this.viewpoint = viewpoint;
        view.setId("unit-tree");
        view.setAccessibleText(Messages.get("ui.tree.name"));
        view.getStyleClass().add("unit-tree");
        view.setCellFactory(v -> new UnitCell(states.foundProperty()));
        states.foundProperty().addListener((o, before, now) -> view.refresh());
        view.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> chosen(now));
        viewpoint.treeProperty().addListener((o, before, now) -> build());
        viewpoint.unitProperty().addListener((o, before, now) -> follow(now));
        viewpoint.periodProperty().addListener((o, before, now) -> build());
        build();
        states.of(this::openUnits);
        view.expandedItemCountProperty().addListener((o, before, now) -> states.later());
    }

    /** The units whose children are in sight. */
    private List<Area> openUnits() {
        List<Area> open = new ArrayList<>();
        collect(view.getRoot(), open);
        return open;
    }

    private static void collect(TreeItem<Area> item, List<Area> open) {
        if (item != null && item.isExpanded()) {
            open.add(item.getValue());
            item.getChildren().forEach(child -> collect(child, open));
        }
    }

    /** A unit whose children are read from the tree when first asked for. */
    private static final class Branch extends TreeItem<Area> {

        private final AreaTree tree;
        private final LocalDate day;
        private boolean read;

        Branch(Area area, AreaTree tree, LocalDate day) {
            super(area);
            this.tree = tree;
            this.day = day;
        }

        @Override
        public boolean isLeaf() {
            return tree.children(getValue().id(), day).isEmpty();
        }

        @Override
        public ObservableList<TreeItem<Area>> getChildren() {
            if (!read) {
                read = true;
                List<TreeItem<Area>> below = new ArrayList<>();
                tree.children(getValue().id(), day).forEach(a -> below.add(new Branch(a, tree, day)));
                super.getChildren().setAll(below);
            }
            return super.getChildren();
        }
    }

    private void build() {
        Set<Long> open = new HashSet<>();
        if (view.getRoot() != null) {
            collectOpen(view.getRoot(), open);
        }
        AreaTree tree = viewpoint.tree();
        Area home = tree.home().orElseThrow();
        following = true;
        Branch root = new Branch(home, tree, viewpoint.day());
        view.setRoot(root);
        root.setExpanded(true);
        reopen(root, open);
        following = false;
        follow(viewpoint.unit());
    }

    private static void collectOpen(TreeItem<Area> item, Set<Long> open) {
        if (item.isExpanded()) {
            open.add(item.getValue().id());
            item.getChildren().forEach(child -> collectOpen(child, open));
        }
    }

    private static void reopen(TreeItem<Area> item, Set<Long> open) {
        item.getChildren().stream()
                .filter(child -> open.contains(child.getValue().id()))
                .forEach(child -> {
                    child.setExpanded(true);
                    reopen(child, open);
                });
    }

    private void chosen(TreeItem<Area> item) {
        if (item != null && !following) {
            viewpoint.unitProperty().set(item.getValue());
        }
    }

    private void follow(Area unit) {
        following = true;
        TreeItem<Area> item = find(view.getRoot(), unit);
        if (item != null && view.getSelectionModel().getSelectedItem() != item) {
            for (TreeItem<Area> up = item.getParent(); up != null; up = up.getParent()) {
                up.setExpanded(true);
            }
            view.getSelectionModel().select(item);
            int row = view.getRow(item);
            view.scrollTo(Math.max(0, row - 4));
        }
        following = false;
    }

    private TreeItem<Area> find(TreeItem<Area> item, Area unit) {
        if (item.getValue().id() == unit.id()) {
            return item;
        }
        for (TreeItem<Area> child : item.getChildren()) {
            if (viewpoint.tree().within(unit.id(), child.getValue().id())) {
                return find(child, unit);
            }
        }
        return null;
    }

    TreeView<Area> view() {
        return view;
    }
}
