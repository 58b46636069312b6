package org.jinguo.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jinguo.config.Messages;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Ledger;

/** All forms that can be read (forms.tsv), and the lists of the plain ledgers. */
final class Forms {

    private static final String FILE = "/org/jinguo/intake/forms.tsv";
    private static final String NONE = "-";
    private static final int CELLS = 6;

    private static final Map<String, Form> ALL = read();

    private Forms() {}

    /** Every form; a list of ours before the form that it resembles. */
    static List<Form> all() {
        return List.copyOf(ALL.values());
    }

    /**
     * The form of a code.
     *
     * @throws IllegalArgumentException when there is none
     */
    static Form of(String code) {
        Form form = ALL.get(code);
        if (form == null) {
            throw new IllegalArgumentException(code);
        }
        return form;
    }

    private static Map<String, Form> read() {
        Map<String, Form> forms = new LinkedHashMap<>();
        Ledgers.plain().forEach(ledger -> forms.put(ledger.table(), list(ledger)));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Forms.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cell -> forms.put(cell[0], form(cell)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forms;
    }

    private static Form list(Ledger<?> ledger) {
        String name = Messages.get("list.title", ledger.label());
        return new Form(
                Map.of(
                        "code", ledger.table(),
                        "label", name,
                        "subject", ledger.table(),
                        "title", Pattern.quote(name)),
                Form.Kind.LEDGER,
                List.of());
    }

    private static Form form(String[] cell) {
        if (cell.length != CELLS) {
            throw new IllegalArgumentException("forms.tsv: " + String.join(" ", cell));
        }
        Form.Kind kind = Form.Kind.valueOf(cell[2]);
        List<Form.FromHead> head = new ArrayList<>();
        if (!cell[5].equals(NONE)) {
            Stream.of(cell[5].split(";")).forEach(told -> head.add(fromHead(cell, told)));
        }
        if (kind == Form.Kind.LEDGER) {
            Ledgers.ofTable(cell[3]);
        }
        return new Form(Map.of("code", cell[0], "label", cell[1], "subject", cell[3], "title", cell[4]), kind, head);
    }

    /** {@code timesYear=year:times} is the year of the sheet, in rows that tell {@code times}. */
    private static Form.FromHead fromHead(String[] cell, String told) {
        String[] sides = told.split("[=:]");
        Ledger<?> ledger = Ledgers.ofTable(cell[3]);
        boolean known = ledger.field(sides[0]).isPresent()
                && List.of("year", "date", Form.UNIT).contains(sides[1])
                && (sides.length == 2 || ledger.field(sides[2]).isPresent());
        if (!known) {
            throw new IllegalArgumentException("forms.tsv: " + cell[0] + " " + told);
        }
        return new Form.FromHead(sides[0], sides[1], sides.length == 2 ? "" : sides[2]);
    }
}
