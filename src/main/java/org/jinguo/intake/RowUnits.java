package org.jinguo.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Parsed;
import org.jinguo.model.field.PlainText;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.place.AreaTree;
import org.jinguo.model.place.UnitNames;

/**
 * Whose the rows of a sheet are, where units of every level may stand: by row, else by the head.
 */
final class RowUnits {

    private static final String TOWNSHIP = "township";

    private final SheetContext context;
    private final String column;
    private final AreaTree tree;
    private final UnitNames names;
    private final Area usual;
    private boolean assumed;

    RowUnits(Desk desk, String column) {
        this.context = desk.context();
        this.column = column;
        this.tree = desk.data().areas().tree();
        this.names = new UnitNames(tree);
        this.usual = context.village().or(this::ofTitle).or(tree::home).orElseThrow();
    }

    /** The unit that the title or the name of the file names with most characters. */
    private Optional<Area> ofTitle() {
        String text = PlainText.compact(context.head().all());
        List<Area> found = names.all().stream()
                .filter(a -> a.level() != AreaLevel.VILLAGE && text.contains(a.name()))
                .sorted(Comparator.comparingInt((Area a) -> -a.name().length()))
                .toList();
        boolean one = found.stream().allMatch(a -> found.get(0).name().contains(a.name()) || isHome(a));
        return found.isEmpty() || !one ? Optional.empty() : lowest(found);
    }

    /** A title may name the district before the township. */
    private Optional<Area> lowest(List<Area> found) {
        return found.stream()
                .filter(a -> !isHome(a))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private boolean isHome(Area area) {
        return tree.home().filter(home -> home.id() == area.id()).isPresent();
    }

    /** The unit that a row tells; null when it tells none. One that is not ours is noted. */
    Long told(RowReader row) {
        String unit = PlainText.words(row.cell(column).text());
        String township = PlainText.words(row.cell(TOWNSHIP).text());
        if (PlainText.isNone(unit)) {
            return PlainText.isNone(township) ? hinted(row) : read(row, TOWNSHIP, township);
        }
        boolean below = !PlainText.isNone(township)
                && tree.home().filter(this::district).isPresent();
        return read(row, column, below && !unit.startsWith(township) ? township + unit : unit);
    }

    /** The unit that another column names, where the form has one that may. */
    private Long hinted(RowReader row) {
        Optional<Long> hint = context.table().form().head().stream()
                .filter(from -> from.what().equals(Form.UNIT))
                .map(from -> PlainText.words(row.cell(from.component()).text()))
                .flatMap(text -> names.read(text).value().stream())
                .map(Long.class::cast)
                .findFirst();
        assumed |= hint.isEmpty();
        return hint.orElse(null);
    }

    private boolean district(Area home) {
        return home.level() == AreaLevel.DISTRICT;
    }

    private Long read(RowReader row, String key, String text) {
        Parsed<Object> read = names.read(text);
        Object unit = row.take(key, read, value -> value);
        if (unit != null) {
            row.understood(key, names.of((Long) unit));
        }
        return (Long) unit;
    }

    /** The unit of rows that tell none. */
    long usual() {
        return usual.id();
    }

    /** Whether a unit lies below that of the sheet. */
    boolean below(long unit) {
        return tree.within(unit, usual.id());
    }

    /** Whether a text only repeats the name of the unit, where the record says nothing. */
    boolean isName(Object known, Object told, long unit) {
        return known == null
                && told instanceof String text
                && (text.equals(names.of(unit)) || text.equals(tree.get(unit).name()));
    }

    /** What was assumed. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (assumed) {
            notes.add(Messages.get("intake.note.unit", names.of(usual.id())));
        }
        return notes;
    }
}
