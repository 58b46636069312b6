package org.jinguo.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** Puts the records of an .xls together to rows and sheets. */
final class XlsRecords implements HSSFListener {

    /** Formats below are built in. */
    private static final int FIRST_OWN_FORMAT = 164;

    private final Tally tally;
    private final SheetHandler handler;
    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(r -> {}, Locale.CHINA);
    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private final List<Region> merges = new ArrayList<>();
    private SSTRecord strings;
    private boolean since1904;
    private int depth;
    private int opened = -1;
    private XlsRow row;
    private FormulaRecord awaiting;
    private SheetInfo sheet;
    private RuntimeException fromHandler;

    XlsRecords(Tally tally, SheetHandler handler) {
        this.tally = tally;
        this.handler = handler;
        this.row = new XlsRow(tally);
    }

    /** What the handler threw, if anything: it must reach the caller unchanged. */
    RuntimeException fromHandler() {
        return fromHandler;
    }

    /** Fails when the last sheet has no end. */
    void finish() {
        if (depth > 0 || opened < 0) {
            throw tally.refusal("truncated");
        }
    }

    @Override
    public void processRecord(Record next) {
        formats.processRecordInternally(next);
        if (next instanceof BOFRecord begin) {
            begin(begin);
        } else if (next instanceof EOFRecord) {
            end();
        } else if (depth == 1 && sheet == null) {
            global(next);
        } else if (depth == 1) {
            inSheet(next);
        }
    }

    private void global(Record next) {
        if (next instanceof BoundSheetRecord one) {
            bound.add(one);
            tally.sheets(bound.size());
        } else if (next instanceof SSTRecord all) {
            strings = all;
        } else if (next instanceof DateWindow1904Record window) {
            since1904 = window.getWindowing() == 1;
        }
    }

    private void begin(BOFRecord begin) {
        if (++depth > 1) {
            return;
        }
        if (begin.getType() == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        int place = ++opened;
        BoundSheetRecord[] inOrder = BoundSheetRecord.orderByBofPosition(bound);
        if (place < inOrder.length && begin.getType() == BOFRecord.TYPE_WORKSHEET) {
            BoundSheetRecord one = inOrder[place];
            boolean visible = !one.isHidden() && !one.isVeryHidden();
            SheetInfo info = new SheetInfo(bound.indexOf(one), one.getSheetname(), visible);
            guarded(() -> sheet = handler.sheet(info) ? info : null);
        }
    }

    private void end() {
        if (--depth > 0 || sheet == null) {
            return;
        }
        flush();
        SheetEnd end = new SheetEnd(sheet, row.delivered(), merges, hiddenColumns);
        guarded(() -> handler.endSheet(end));
        sheet = null;
        row = new XlsRow(tally);
        hiddenRows.clear();
        hiddenColumns.clear();
        merges.clear();
    }

    private void inSheet(Record next) {
        if (next instanceof RowRecord r) {
            if (r.getZeroHeight()) {
                hiddenRows.add(r.getRowNumber());
            }
        } else if (next instanceof MergeCellsRecord m) {
            for (int i = 0; i < m.getNumAreas(); i++) {
                CellRangeAddress a = m.getAreaAt(i);
                merges.add(new Region(a.getFirstRow(), a.getLastRow(), a.getFirstColumn(), a.getLastColumn()));
            }
        } else if (next instanceof ColumnInfoRecord c && c.getHidden()) {
            for (int i = c.getFirstColumn(); i <= c.getLastColumn() && i < 256; i++) {
                hiddenColumns.add(i);
            }
        } else if (next instanceof StringRecord s && awaiting != null) {
            put(awaiting, XlsxCell.text(s.getString(), true));
            awaiting = null;
        } else if (next instanceof CellValueRecordInterface cell) {
            cell(cell);
        }
    }

    private void cell(CellValueRecordInterface cell) {
        if (cell instanceof LabelSSTRecord label) {
            put(cell, XlsxCell.text(string(label), false));
        } else if (cell instanceof NumberRecord number) {
            put(cell, number(cell, number.getValue(), false));
        } else if (cell instanceof BoolErrRecord value) {
            put(
                    cell,
                    value.isBoolean()
                            ? XlsxCell.bool(value.getBooleanValue() ? "1" : "0", false)
                            : error(value.getErrorValue(), false));
        } else if (cell instanceof LabelRecord label) {
            put(cell, XlsxCell.text(label.getValue(), false));
        } else if (cell instanceof FormulaRecord formula) {
            formula(formula);
        }
    }

    private String string(LabelSSTRecord label) {
        int index = label.getSSTIndex();
        if (strings == null || index < 0 || index >= strings.getNumUniqueStrings()) {
            throw tally.damaged(null, "string", Letters.address(label.getRow(), label.getColumn()));
        }
        return strings.getString(index).getString();
    }

    private void formula(FormulaRecord formula) {
        if (formula.hasCachedResultString()) {
            awaiting = formula;
            return;
        }
        switch (formula.getCachedResultTypeEnum()) {
            case BOOLEAN -> put(formula, XlsxCell.bool(formula.getCachedBooleanValue() ? "1" : "0", true));
            case ERROR -> put(formula, error(formula.getCachedErrorValue(), true));
            case NUMERIC -> put(formula, number(formula, formula.getValue(), true));
            default -> {}
        }
    }

    private Cell number(CellValueRecordInterface cell, double value, boolean formula) {
        int format = formats.getFormatIndex(cell);
        String code = formats.getFormatString(cell);
        boolean date = DateFormats.builtIn(format) || (format >= FIRST_OWN_FORMAT && DateFormats.custom(code));
        return XlsxCell.number(value, date, since1904, formula);
    }

    private static Cell error(int code, boolean formula) {
        String text = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#REF!";
        return new Cell(Cell.Kind.ERROR, text, Double.NaN, formula);
    }

    private void put(CellValueRecordInterface at, Cell cell) {
        if (at.getRow() != row.number()) {
            flush();
            row.begin(at.getRow());
        }
        row.put(at.getColumn(), cell);
    }

    private void flush() {
        row.take(hiddenRows::contains).ifPresent(r -> guarded(() -> handler.row(r)));
    }

    private void guarded(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException e) {
            fromHandler = e;
            throw e;
        }
    }
}
