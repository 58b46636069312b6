package org.jinguo.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jinguo.config.Messages;
import org.jinguo.model.aid.Money;
import org.jinguo.model.field.Choices;
import org.jinguo.model.field.DateText;
import org.jinguo.model.field.Parsed;
import org.jinguo.model.field.PlainText;
import org.jinguo.model.field.Problem;
import org.jinguo.model.field.Remark;
import org.jinguo.model.person.PersonName;
import org.jinguo.workbook.Cell;
import org.jinguo.workbook.Letters;

/**
 * Reads the values of one row; keeps what was understood, what was repaired and what is wrong. A
 * problem of level ERROR refuses the row.
 */
final class RowReader {

    private static final int SAME_LENGTH = 4;

    private final SheetContext context;
    private final Line line;
    private final String[] texts;
    private final List<Repair> repairs = new ArrayList<>(0);
    private final List<CellProblem> problems = new ArrayList<>(0);

    RowReader(SheetContext context, Line line) {
        this.context = context;
        this.line = line;
        this.texts = new String[context.labels().length];
    }

    /** Number of the row as Excel shows it. */
    int number() {
        return line.number() + 1;
    }

    /** Whether the sheet has a column. */
    boolean has(String key) {
        return context.table().has(key);
    }

    /** The cell as it stands; a cell that says 同上 is the one above. */
    Cell cell(String key) {
        Integer column = context.table().columns().get(key);
        if (column == null) {
            return Cell.BLANK;
        }
        Cell cell = line.cell(column);
        return cell.kind() == Cell.Kind.TEXT && cell.text().length() <= SAME_LENGTH && PlainText.isSame(cell.text())
                ? same(key, cell, context.above(key))
                : context.keep(key, cell);
    }

    private Cell same(String key, Cell cell, Cell above) {
        repaired(key, cell.text(), above.text(), "intake.repair.same");
        return above;
    }

    /** Address of a column's cell in this row; of the row's first cell where there is no column. */
    String address(String key) {
        return Letters.address(line.number(), context.table().columns().getOrDefault(key, 0));
    }

    /** Notes what was understood of a column. */
    void understood(String key, String text) {
        Integer place = context.places().get(key);
        if (place != null && !text.isEmpty()) {
            texts[place] = text;
        }
    }

    /** Notes a value that was not taken as it stood. */
    void repaired(String key, String from, String to, String reason) {
        repairs.add(new Repair(address(key), from, to, Messages.get(reason)));
    }

    /** Notes a problem; of level ERROR it refuses the row. */
    void problem(String key, Problem problem) {
        problems.add(new CellProblem(address(key), problem));
    }

    /** Notes what rules say, each at its cell; an error refuses the row. */
    void remarks(Stream<Remark> remarks) {
        remarks.forEach(remark -> problem(remark.key(), remark.problem()));
    }

    /** Whether the row is refused so far. */
    boolean refused() {
        for (CellProblem found : problems) {
            if (found.problem().level() == Problem.Level.ERROR) {
                return true;
            }
        }
        return false;
    }

    /** The row with its outcome; REFUSED when something is wrong with it. */
    PlanRow done(Outcome outcome) {
        return new PlanRow(
                number(),
                refused() ? Outcome.REFUSED : outcome,
                new Understood(context.labels(), texts),
                repairs,
                problems);
    }

    /**
     * Text of a column, tidied; null when there is none. Refused when longer than it can be kept.
     */
    String text(String key, int longest) {
        Cell cell = cell(key);
        if (cell.isBlank() || broken(key, cell)) {
            return null;
        }
        String text = PlainText.words(cell.text());
        if (PlainText.isNone(text)) {
            return null;
        }
        if (text.length() > longest) {
            problem(key, Problem.error("intake.tooLong", label(key), text.length(), longest));
            return null;
        }
        tidied(key, cell, text);
        return text;
    }

    private boolean broken(String key, Cell cell) {
        if (cell.kind() == Cell.Kind.ERROR) {
            problem(key, Problem.error("intake.formula", label(key), cell.text()));
            return true;
        }
        return false;
    }

    private void tidied(String key, Cell cell, String text) {
        understood(key, text);
        if (cell.kind() == Cell.Kind.TEXT && !cell.text().equals(text)) {
            repaired(key, cell.text(), text, "intake.repair.tidied");
        }
    }

    /** A name; null when there is none or it was refused. */
    String name(String key) {
        Cell cell = cell(key);
        if (cell.isBlank() || broken(key, cell)) {
            return null;
        }
        String name = take(key, PersonName.read(cell.text(), false), PersonName::text);
        if (name != null) {
            tidied(key, cell, name);
        }
        return name;
    }

    /** A name that stands in a column among other words; null when it was refused. */
    String name(String key, String part) {
        String name = take(key, PersonName.read(part, false), PersonName::text);
        if (name != null) {
            understood(key, name);
        }
        return name;
    }

    /** The value of what was parsed; its problems are noted. */
    <T, V> V take(String key, Parsed<T> parsed, Function<T, V> value) {
        parsed.problems().forEach(p -> problem(key, p));
        return parsed.value().map(value).orElse(null);
    }

    /** A whole number from 0 to a most; null when there is none. */
    Integer count(String key, int most) {
        Cell cell = cell(key);
        if (cell.isBlank() || broken(key, cell)) {
            return null;
        }
        Optional<CountText> told = CountText.read(cell);
        if (told.isEmpty()) {
            if (!PlainText.isNone(cell.text())) {
                problem(key, Problem.error("intake.count", label(key), cell.text()));
            }
            return null;
        }
        int number = told.get().number();
        if (told.get().about()) {
            problem(
                    key,
                    Problem.explain(
                            "intake.about", label(key), cell.text(), told.get().digits()));
        }
        if (number > most) {
            problem(key, Problem.error("intake.countMost", label(key), number, most));
            return null;
        }
        understood(key, Integer.toString(number));
        return number;
    }

    /** Whether a column is ticked; empty when the sign is unknown, which is noted. */
    boolean tick(String key) {
        Cell cell = cell(key);
        if (cell.isBlank()) {
            return false;
        }
        Optional<Boolean> tick =
                cell.kind() == Cell.Kind.NUMBER ? Optional.of(cell.number() != 0) : PlainText.tick(cell.text());
        if (tick.isEmpty()) {
            problem(key, Problem.explain("intake.tick", label(key), cell.text()));
        }
        boolean ticked = tick.orElse(false);
        understood(key, ticked ? "√" : "");
        return ticked;
    }

    /** An amount in fen, not below zero; null when there is none. */
    Long money(String key) {
        Cell cell = cell(key);
        if (cell.isBlank() || broken(key, cell)) {
            return null;
        }
        Parsed<Money> read = cell.kind() == Cell.Kind.NUMBER
                ? Money.notNegative(Money.ofNumericCell(cell.number(), context.unit()))
                : Money.readNotNegative(cell.text(), context.unit());
        Money money = take(key, read, m -> m);
        if (money == null) {
            return null;
        }
        understood(key, money.toYuanText());
        return money.fen();
    }

    /** A day; of a month alone its first day, which is a repair. Null when there is none. */
    LocalDate date(String key) {
        Cell cell = cell(key);
        if (cell.isBlank() || broken(key, cell)) {
            return null;
        }
        if (cell.date().isPresent()) {
            understood(key, DateText.of(cell.date().get()).roster());
            return cell.date().get();
        }
        Parsed<DateText> read = cell.kind() == Cell.Kind.NUMBER
                ? DateText.ofNumericCell(cell.number(), false, context.dates())
                : DateText.read(cell.text(), context.dates());
        DateText date = take(key, read, d -> d);
        if (date == null) {
            return null;
        }
        LocalDate day = date.date().orElseGet(() -> date.month().atDay(1));
        understood(key, DateText.of(day).roster());
        if (date.date().isEmpty()) {
            repaired(key, cell.text(), DateText.of(day).roster(), "intake.repair.month");
        }
        return day;
    }

    /** One of the words of the field's list, or the text as it stands when it is none of them. */
    String choice(String key, int longest) {
        String text = text(key, longest);
        ColumnSpec spec = context.table().specs().get(key);
        if (text == null || spec == null || spec.field().isEmpty()) {
            return text;
        }
        String word = Choices.word(spec.field().get(), text);
        if (!word.equals(text)) {
            repaired(key, text, word, "intake.repair.choice");
            understood(key, word);
        }
        return word;
    }

    /** Label of a column. */
    String label(String key) {
        ColumnSpec spec = context.table().specs().get(key);
        return spec == null ? key : spec.label();
    }
}
