package org.jinguo.ui.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jinguo.config.Messages;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaTree;
import org.jinguo.store.DataFolder;
import org.jinguo.store.SearchIndex;
import org.jinguo.store.SearchQuery;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Doors;
import org.jinguo.ui.kit.Viewpoint;

/**
 * What is typed into the one search box and what fits. Each keystroke is looked up beside the
 * pages; only the last one's hits are shown.
 */
public final class SearchViewModel {

    /** What is looked for. */
    public enum Scope {
        /** People, households, areas and commands. */
        EVERYTHING,
        /** Villages, groups, and the households among them. */
        PLACES
    }

    private static final int LIMIT = 50;

    private final DataFolder data;
    private final Background background;
    private final Viewpoint viewpoint;
    private final HitLines hits;
    private final Function<String, List<SearchLine>> commands;
    private final ObservableList<SearchLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.EVERYTHING);
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private int asked;
    private int answered;
    private int opened = -1;
    private boolean openFirst;

    /**
     * A search over the data.
     *
     * @param commands the commands that fit what was typed, as lines
     */
    public SearchViewModel(
            DataFolder data,
            Background background,
            Viewpoint viewpoint,
            Doors doors,
            Function<String, List<SearchLine>> commands) {
        this.data = data;
        this.background = background;
        this.viewpoint = viewpoint;
        this.hits = new HitLines(data, doors::to);
        this.commands = commands;
    }

    /** Makes the index ready, so that the first keystroke need not wait for it. */
    public void prepare() {
        background.aside(
                () -> {
                    data.search().load();
                    return true;
                },
                ready -> {});
    }

    /** Looks for something else from now on. */
    public void lookFor(Scope what) {
        scope.set(what);
        opened = -1;
    }

    /** Looks for what is typed now. */
    public void type(String typed) {
        int token = ++asked;
        opened = -1;
        openFirst = false;
        Scope what = scope.get();
        if (typed.isBlank()) {
            answered = token;
            lines.setAll(what == Scope.PLACES ? around() : List.of());
            state.set("");
            return;
        }
        state.set(data.search().ready() ? "" : Messages.get("ui.search.preparing"));
        SearchQuery query = new SearchQuery(typed, LIMIT, viewpoint.unit().code(), kinds(what));
        background.aside(() -> hits.of(data.search().find(query)), found -> {
            if (token == asked) {
                show(found, what, typed);
            }
        });
    }

    private static Set<SearchIndex.Kind> kinds(Scope what) {
        return what == Scope.PLACES
                ? EnumSet.of(SearchIndex.Kind.AREA, SearchIndex.Kind.HOUSEHOLD)
                : EnumSet.allOf(SearchIndex.Kind.class);
    }

    private void show(List<SearchLine> found, Scope what, String typed) {
        answered = asked;
        List<SearchLine> all = new ArrayList<>(found);
        if (what == Scope.EVERYTHING) {
            all.addAll(commands.apply(typed));
        }
        lines.setAll(all);
        state.set(all.isEmpty() ? Messages.get("ui.search.none", typed.strip()) : "");
        if (openFirst && !all.isEmpty()) {
            open(0);
        }
    }

    /** The units next to the one looked at: below it, or beside it where nothing is below. */
    private List<SearchLine> around() {
        AreaTree tree = viewpoint.tree();
        List<Area> below = tree.children(viewpoint.unit().id(), viewpoint.day());
        if (below.isEmpty() && viewpoint.unit().parentId() != null) {
            below = tree.children(viewpoint.unit().parentId(), viewpoint.day());
        }
        return below.stream().map(a -> hits.area(tree, a)).toList();
    }

    /** Opens a line; while its hits are on their way, the first of them as soon as it is there. */
    public void open(int line) {
        if (answered != asked) {
            openFirst = true;
            return;
        }
        openFirst = false;
        if (line >= 0 && line < lines.size()) {
            opened = line;
            lines.get(line).open().run();
        }
    }

    /** Opens the hit some places after the one opened last, round about. */
    public void openNext(int by) {
        if (!lines.isEmpty()) {
            open(Math.floorMod(opened < 0 && by < 0 ? by : opened + by, lines.size()));
        }
    }

    /** What fits, best first. */
    public ObservableList<SearchLine> lines() {
        return lines;
    }

    /** What is looked for. */
    public ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /** Why nothing is listed; empty when something is, or nothing was asked. */
    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }
}
