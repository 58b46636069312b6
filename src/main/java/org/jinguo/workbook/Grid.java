package org.jinguo.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A sheet in memory: rows, cells and merged regions, all numbered from 0. Immutable. */
public final class Grid {

    private final SheetInfo info;
    private final NavigableMap<Integer, Row> rows;
    private final List<Region> merges;
    private final Set<Integer> hiddenColumns;
    private final int width;
    private final RegionIndex index;

    private Grid(NavigableMap<Integer, Row> rows, SheetEnd end) {
        this.info = end.sheet();
        this.rows = rows;
        this.merges = end.merges();
        this.hiddenColumns = end.hiddenColumns();
        this.index = new RegionIndex(merges);
        this.width = rows.values().stream().mapToInt(Row::width).max().orElse(0);
    }

    /** All sheets of a workbook, with {@link Limits#GRID}. */
    public static List<Grid> read(Path file) {
        return read(file, Limits.GRID);
    }

    /**
     * All sheets of a workbook, hidden ones too.
     *
     * @throws WorkbookException as {@link SheetReader#read} does
     */
    static List<Grid> read(Path file, Limits limits) {
        Collector collector = new Collector();
        SheetReader.read(file, limits, collector);
        return List.copyOf(collector.grids);
    }

    /** The sheet's place, name and visibility. */
    public SheetInfo info() {
        return info;
    }

    /** The sheet's name. */
    public String name() {
        return info.name();
    }

    /** One more than the last row with something in it. */
    public int height() {
        return rows.isEmpty() ? 0 : rows.lastKey() + 1;
    }

    /** One more than the last column with something in it. */
    public int width() {
        return width;
    }

    /** The rows with something in them, ascending. */
    public List<Row> rows() {
        return List.copyOf(rows.values());
    }

    /** A row by number; an empty one where there is nothing. */
    public Row row(int number) {
        Row row = rows.get(number);
        return row == null ? Row.empty(number) : row;
    }

    /** A cell; {@link Cell#BLANK} where there is nothing. */
    public Cell cell(int row, int column) {
        return row(row).cell(column);
    }

    /** A cell's text; empty where there is nothing. */
    public String text(int row, int column) {
        return cell(row, column).text();
    }

    /** A cell, or, in a merged region, the cell at its top left that everybody sees there. */
    public Cell filled(int row, int column) {
        return region(row, column).map(r -> cell(r.firstRow(), r.firstColumn())).orElseGet(() -> cell(row, column));
    }

    /** The merged regions in the order of the file. */
    public List<Region> merges() {
        return merges;
    }

    /** The merged region a cell lies in. */
    public Optional<Region> region(int row, int column) {
        return index.at(row, column);
    }

    /** The numbers from 0 of the hidden columns. */
    public Set<Integer> hiddenColumns() {
        return hiddenColumns;
    }

    private static final class Collector implements SheetHandler {
        private final List<Grid> grids = new ArrayList<>();
        private NavigableMap<Integer, Row> rows = new TreeMap<>();

        @Override
        public boolean sheet(SheetInfo sheet) {
            rows = new TreeMap<>();
            return true;
        }

        @Override
        public void row(Row row) {
            rows.merge(row.number(), row, Row::joined);
        }

        @Override
        public void endSheet(SheetEnd end) {
            grids.add(new Grid(rows, end));
        }
    }
}
