package org.jinguo.intake;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A form that can be read: a line of forms.tsv, or the list of a plain ledger as the program itself
 * exports it. Codes as in the domain document, section 2.2.
 */
public final class Form {

    /** A column that may name the unit of a row. */
    static final String UNIT = "unit";

    /** What its rows are, and so who plans them. */
    enum Kind {
        LEADERS,
        RATINGS,
        REGISTER,
        AID,
        LEDGER
    }

    /** A component that the head of the sheet tells where the rows do not. */
    record FromHead(String component, String what, String onlyWith) {}

    private final String code;
    private final String label;
    private final Kind kind;
    private final String subject;
    private final Pattern title;
    private final List<FromHead> head;

    /** A form of a line: code, label, subject (of which programme or ledger), title. */
    Form(Map<String, String> line, Kind kind, List<FromHead> head) {
        this.code = line.get("code");
        this.label = line.get("label");
        this.subject = line.get("subject");
        this.title = Pattern.compile(line.get("title"));
        this.kind = kind;
        this.head = List.copyOf(head);
    }

    /**
     * The form of a code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Form of(String code) {
        return Forms.of(code);
    }

    /** Code of the return, {@code R05}; {@code REG} for the register; the table of a list. */
    public String code() {
        return code;
    }

    /** Name in the district's words. */
    public String label() {
        return label;
    }

    Kind kind() {
        return kind;
    }

    /** Code of the programme, or table of the ledger. */
    String subject() {
        return subject;
    }

    /** Whether a text holds its title. */
    boolean titled(String text) {
        return title.matcher(text).find();
    }

    List<FromHead> head() {
        return head;
    }

    @Override
    public String toString() {
        return code;
    }
}
