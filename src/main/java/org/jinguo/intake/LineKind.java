package org.jinguo.intake;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jinguo.model.field.PlainText;
import org.jinguo.workbook.Cell;
import org.jinguo.workbook.Row;

/** Tells rows of data from totals, signatures, notes, repeated headings and rows left blank. */
final class LineKind {

    private static final Set<String> TOTALS = Set.of("合计", "小计", "总计", "共计", "累计", "本页合计", "本页小计", "总合计");
    private static final Pattern FOOTER = Pattern.compile(
            "(填表|审核|制表|复核|经办|填报|单位负责|负责|评选小组|村妇联主席|妇联主席|联系电话|日期|注|备注|说明|附注|附).*" + "[:：].*|.*(签字|盖章)[:：].*|注[0-9、.].*");
    private static final Set<String> PREFILLED = Set.of("seq", "township", "village", "sign");
    private static final int MANY = 5;
    private static final int FEW = 3;

    private final Table table;
    private final int[] telling;
    private final int name;

    LineKind(Table table) {
        this.table = table;
        this.telling = table.columns().entrySet().stream()
                .filter(e -> !PREFILLED.contains(e.getKey()))
                .mapToInt(Map.Entry::getValue)
                .toArray();
        this.name = table.naming();
    }

    /** Whether a row below the headings holds data. */
    boolean isData(Row row) {
        boolean told = false;
        for (int column : telling) {
            told |= !row.cell(column).isBlank();
        }
        if (!told || isTotal(row.text(name)) || isNumbering(row)) {
            return false;
        }
        Cell first = first(row);
        if (first.kind() == Cell.Kind.NUMBER) {
            return true;
        }
        return !isTotal(first.text())
                && !isFooter(row, first.text())
                && !table.block().repeats(row);
    }

    private static boolean isTotal(String text) {
        return text.indexOf('计') >= 0 && TOTALS.contains(PlainText.compact(text));
    }

    private boolean isFooter(Row row, String first) {
        boolean nameless = row.cell(name).isBlank();
        if (nameless && first.length() > FEW && cells(row) == 1) {
            return true;
        }
        return (nameless || cells(row) <= FEW)
                && FOOTER.matcher(PlainText.words(first)).matches();
    }

    private static Cell first(Row row) {
        for (int c = 0; c < row.width(); c++) {
            if (!row.cell(c).isBlank()) {
                return row.cell(c);
            }
        }
        return Cell.BLANK;
    }

    private static int cells(Row row) {
        int cells = 0;
        for (int c = 0; c < row.width(); c++) {
            cells += row.cell(c).isBlank() ? 0 : 1;
        }
        return cells;
    }

    /** A row 1, 2, 3 … or 甲, 1, 2 … that numbers the columns. */
    private boolean isNumbering(Row row) {
        String inName = row.text(name);
        if (inName.isEmpty() || !Character.isDigit(inName.charAt(0))) {
            return false;
        }
        int last = -1;
        int steps = 0;
        int cells = 0;
        for (int c = 0; c < row.width(); c++) {
            Cell cell = row.cell(c);
            if (!cell.isBlank()) {
                cells++;
                int number = cell.text().matches("\\d{1,2}") ? Integer.parseInt(cell.text()) : -1;
                steps += number >= 0 && number == last + 1 ? 1 : 0;
                last = number;
            }
        }
        return steps >= MANY && steps * 4 >= cells * 3;
    }
}
