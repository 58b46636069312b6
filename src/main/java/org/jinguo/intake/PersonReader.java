package org.jinguo.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jinguo.model.field.DateText;
import org.jinguo.model.field.Parsed;
import org.jinguo.model.field.PlainText;
import org.jinguo.model.field.Problem;
import org.jinguo.model.person.BirthRule;
import org.jinguo.model.person.CitizenId;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Sex;
import org.jinguo.workbook.Cell;

/** Reads the person of a row: name, ID, birth, phone and the like (domain document, 4.1 to 4.6). */
final class PersonReader {

    private static final Pattern NO_ID = Pattern.compile("(无|没有?|未办|未上)(身份证|户口|证)|黑户|新生儿");
    private static final int SHORT = 20;
    private static final int LONG = 200;

    private final RowReader row;
    private final SheetContext context;

    PersonReader(RowReader row, SheetContext context) {
        this.row = row;
        this.context = context;
    }

    /** The person; her name is null when it is missing or wrong, which refuses the row. */
    PersonTold read(PersonTold.Home home) {
        String name = row.name("name");
        if (name == null && !row.refused()) {
            row.problem("name", Problem.error("intake.missing", row.label("name")));
        }
        Optional<CitizenId.Reading> id = citizenId("idNo");
        PersonTold.Paper paper = paper(id);
        String birth = birth(id);
        List<String> phones = Contacts.phones(row, "phone");
        return new PersonTold(
                name,
                paper,
                birth,
                new PersonTold.Traits(
                        row.text("ethnicity", SHORT),
                        row.choice("politics", SHORT),
                        row.choice("education", SHORT),
                        phones.isEmpty() ? null : phones.get(0),
                        phones.size() < 2 ? null : phones.get(1)),
                home);
    }

    /**
     * The ID of a cell; empty when there is none. A wrong one refuses the row; one of which only
     * the check character is wrong is kept as 待核实.
     */
    private Optional<CitizenId.Reading> citizenId(String key) {
        Cell cell = row.cell(key);
        if (cell.isBlank()) {
            return Optional.empty();
        }
        CitizenId.Reading reading = reading(cell, context.today());
        if (reading.isNone()) {
            return Optional.empty();
        }
        reading.problems().forEach(p -> row.problem(key, reading.isSavable() ? Contacts.softened(p) : p));
        String text = text18(reading);
        row.understood(key, text);
        if (!text.equals(cell.text())) {
            row.repaired(key, cell.text(), text, "intake.repair.tidied");
        }
        return Optional.of(reading);
    }

    /** Reads the ID of a cell, which may hold a number. */
    static CitizenId.Reading reading(Cell cell, LocalDate today) {
        return cell.kind() == Cell.Kind.NUMBER
                ? CitizenId.ofNumericCell(cell.number(), today)
                : CitizenId.read(cell.text(), today);
    }

    /** The number as it is kept: of 18 characters where an old one of 15 is right. */
    static String text18(CitizenId.Reading reading) {
        return reading.accepted().map(CitizenId::text18).orElse(reading.text());
    }

    private PersonTold.Paper paper(Optional<CitizenId.Reading> id) {
        Sex written = sex();
        if (id.isPresent() && id.get().isSavable()) {
            Sex sex = id.get().sex().orElse(written);
            if (written != null && sex != written) {
                row.problem("sex", Problem.explain("intake.sexDiffers", written.label(), sex.label()));
            }
            return new PersonTold.Paper(text18(id.get()), id.get().state(), null, sex);
        }
        String remark = PlainText.words(row.cell("remark").text());
        boolean none = NO_ID.matcher(remark).find();
        boolean said = !row.cell("idNo").isBlank() && id.isEmpty();
        if (none || said) {
            String typed = PlainText.words(row.cell("idNo").text());
            String reason = none ? remark : typed;
            return new PersonTold.Paper(
                    null, IdState.NONE, reason.length() > LONG ? reason.substring(0, LONG) : reason, written);
        }
        return new PersonTold.Paper(null, IdState.MISSING, null, written);
    }

    private Sex sex() {
        String text = row.text("sex", SHORT);
        if (text == null) {
            return null;
        }
        for (Sex sex : Sex.values()) {
            if (text.startsWith(sex.label())) {
                return sex;
            }
        }
        row.problem("sex", Problem.explain("intake.sex", text));
        return null;
    }

    /** 出生年月, by the ID where both are told and differ (K14). */
    private String birth(Optional<CitizenId.Reading> id) {
        Optional<LocalDate> idBirth = id.filter(r -> r.accepted().isPresent()).flatMap(CitizenId.Reading::birth);
        Cell cell = row.cell("birthYm");
        if (cell.isBlank()) {
            return idBirth.map(b -> DateText.of(b).birthYm()).orElse(null);
        }
        if (cell.date().isPresent()) {
            return decided(DateText.of(cell.date().get()).birthYm(), idBirth);
        }
        Parsed<DateText> read = cell.kind() == Cell.Kind.NUMBER
                ? DateText.readBirthCell(cell.number(), idBirth, context.dates())
                : DateText.readBirth(cell.text(), idBirth, context.dates());
        read.problems().stream()
                .filter(p -> !p.code().equals("birth.differs"))
                .forEach(p -> row.problem("birthYm", Contacts.softened(p)));
        return decided(read.value().map(DateText::birthYm).orElse(null), idBirth);
    }

    private String decided(String told, Optional<LocalDate> idBirth) {
        String byId = idBirth.map(b -> DateText.of(b).birthYm()).orElse(null);
        if (byId != null && told != null && !told.equals(byId)) {
            row.repaired("birthYm", told, byId, "intake.repair.birth");
            row.problem("birthYm", BirthRule.differs(told, byId));
        }
        String birth = byId == null ? told : byId;
        row.understood("birthYm", birth == null ? "" : birth);
        return birth;
    }
}
