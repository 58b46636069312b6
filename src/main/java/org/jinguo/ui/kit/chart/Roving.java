package org.jinguo.ui.kit.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** One stop for Tab, then arrows from piece to piece, Enter or Space to open. */
final class Roving {

    private final List<List<Piece>> rows = new ArrayList<>();
    private int row;
    private int column;

    Roving(Region chart) {
        chart.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Takes other pieces, row by row; the stop stays at the same place where there is one. */
    void take(List<List<Piece>> pieces) {
        rows.clear();
        pieces.stream().filter(r -> !r.isEmpty()).forEach(r -> rows.add(List.copyOf(r)));
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                follow(rows.get(r).get(c), r, c);
            }
        }
        stop(row, column);
    }

    private void follow(Piece piece, int r, int c) {
        piece.focusedProperty().addListener((o, before, now) -> {
            if (now) {
                stop(r, c);
            }
        });
    }

    private void stop(int r, int c) {
        if (rows.isEmpty()) {
            return;
        }
        row = Math.max(0, Math.min(r, rows.size() - 1));
        column = Math.max(0, Math.min(c, rows.get(row).size() - 1));
        Node chosen = rows.get(row).get(column);
        rows.forEach(all -> all.forEach(p -> p.setFocusTraversable(p == chosen)));
    }

    private void pressed(KeyEvent e) {
        if (rows.isEmpty() || e.isShortcutDown() || e.isAltDown() || e.isShiftDown()) {
            return;
        }
        switch (e.getCode()) {
            case LEFT -> move(row, column - 1);
            case RIGHT -> move(row, column + 1);
            case UP -> move(row - 1, column);
            case DOWN -> move(row + 1, column);
            case HOME -> move(0, 0);
            case END -> move(rows.size() - 1, 0);
            case ENTER, SPACE -> rows.get(row).get(column).open();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void move(int r, int c) {
        stop(r, c);
        rows.get(row).get(column).requestFocus();
    }
}
