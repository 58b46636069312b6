package org.jinguo.workbook;

/** The looks of one layout as style numbers, and the heights that go with its font size. */
final class Looks {

    /** Wider tables are set smaller. Source: domain document 2.1. */
    private static final int WIDE = 130;

    private static final int SMALL = 18;
    static final int NORMAL = 21;
    private static final int BODY_HEIGHT = 22;
    private static final int PADDING = 8;
    private static final int HIGHEST = 400;

    /** An ID takes 20 and is centred; addresses and problems are wider or written wide. */
    private static final int LONG_TEXT = 20;

    private final SheetLayout layout;
    private final Styles styles;
    private final int width;
    private final int size;
    private final double zoom;

    Looks(SheetLayout layout, Styles styles) {
        this.layout = layout;
        this.styles = styles;
        this.width = layout.columns().stream().mapToInt(Column::width).sum();
        this.zoom = layout.page().enlarged(width, layout.columns().size());
        this.size = width > WIDE ? SMALL : NORMAL;
    }

    /** Of all columns, in Excel characters. */
    int width() {
        return width;
    }

    /** Of one column as it is set, in Excel characters. */
    int width(int column) {
        return zoomed(layout.columns().get(column).width());
    }

    /** A height or font size as it is set. */
    int zoomed(int usual) {
        return (int) Math.round(usual * zoom);
    }

    /** Of a line across the whole sheet in a font size; one line of it is so high. */
    int lineHeight(String text, int halfPoints, int high) {
        int lines = CellText.lines(text, Math.max(1, width * NORMAL / halfPoints));
        return zoomed(high + (lines - 1) * halfPoints * 3 / 4);
    }

    int rowHeight() {
        return zoomed(BODY_HEIGHT);
    }

    /** Of a row whose longest cell takes so many lines. */
    int rowHeight(int lines) {
        return Math.min(HIGHEST, zoomed(Math.max(BODY_HEIGHT, lines * lineHeight() + PADDING)));
    }

    private int lineHeight() {
        return size == SMALL ? 12 : 14;
    }

    int headingHeight(HeadingGrid grid, int level) {
        int lines = 1;
        for (int c = 0; c < layout.columns().size(); c++) {
            boolean leaf = layout.columns().get(c).heading().size() == level + 1;
            if (leaf) {
                int each = CellText.lines(
                        grid.label(level, c), layout.columns().get(c).width());
                int below = grid.depth() - 1 - level;
                lines = Math.max(lines, each - 2 * below);
            }
        }
        return rowHeight(lines);
    }

    int plain(Look.Face face, int halfPoints, String align) {
        return styles.of(plainLook(face, halfPoints, align));
    }

    Look plainLook(Look.Face face, int halfPoints, String align) {
        return new Look(face, zoomed(halfPoints), false, align, "General");
    }

    int heading() {
        return styles.of(headingLook());
    }

    Look headingLook() {
        return new Look(Look.Face.HEAD, zoomed(size), true, "center", "@");
    }

    int body(Column column) {
        return styles.of(bodyLook(column));
    }

    Look bodyLook(Column column) {
        return look(column, Look.Face.BODY);
    }

    int quoted(Column column) {
        return styles.quoted(look(column, Look.Face.BODY));
    }

    int total(Column column) {
        return styles.of(totalLook(column));
    }

    Look totalLook(Column column) {
        boolean counted =
                column.total().kind() == ColumnTotal.Kind.SUM && !column.type().numeric();
        Look look = look(column, Look.Face.TOTAL);
        return counted ? new Look(look.face(), zoomed(size), true, "center", "0") : look;
    }

    private Look look(Column column, Look.Face face) {
        return new Look(face, zoomed(size), true, align(column), column.format());
    }

    /** Amounts right, long texts left, the rest centred. */
    private static String align(Column column) {
        return switch (column.type()) {
            case MONEY, WAN -> "right";
            case TEXT -> column.width() > LONG_TEXT ? "left" : "center";
            default -> "center";
        };
    }
}
