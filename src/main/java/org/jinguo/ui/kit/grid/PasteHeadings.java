package org.jinguo.ui.kit.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jinguo.config.Messages;
import org.jinguo.model.field.PlainText;

/**
 * The line of headings that officers copy with a block: which column each of them names.
 *
 * @param texts the headings as they were pasted
 * @param columns the column of each; empty for one that the grid does not have
 * @param guessed whether it names a part of the column's name only, so that it is to be told
 */
record PasteHeadings<R>(List<String> texts, List<Optional<GridColumn<R>>> columns, List<Boolean> guessed) {

    /** The headings, if a line is one: half of its words are names of columns. */
    static <R> Optional<PasteHeadings<R>> of(List<String> line, List<GridColumn<R>> all) {
        List<Optional<GridColumn<R>>> columns = new ArrayList<>();
        for (String text : line) {
            columns.add(find(text, all, String::equals).filter(c -> !has(columns, c)));
        }
        long words = line.stream().filter(text -> !text.isBlank()).count();
        long found = columns.stream().filter(Optional::isPresent).count();
        if (found == 0 || found * 2 < words || found == 1 && words > 1) {
            return Optional.empty();
        }
        List<Boolean> guessed = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            boolean named = columns.get(i).isPresent();
            if (columns.get(i).isEmpty() && plain(line.get(i)).length() > 1) {
                columns.set(i, find(line.get(i), all, String::contains).filter(c -> !has(columns, c)));
            }
            guessed.add(!named && columns.get(i).isPresent());
        }
        return Optional.of(new PasteHeadings<>(line, columns, guessed));
    }

    private static <R> boolean has(List<Optional<GridColumn<R>>> columns, GridColumn<R> column) {
        return columns.stream().anyMatch(c -> c.filter(column::equals).isPresent());
    }

    /** The one column of a name; amounts in 万元 are no amounts in 元. */
    private static <R> Optional<GridColumn<R>> find(
            String text, List<GridColumn<R>> all, BiPredicate<String, String> fits) {
        String wanted = plain(text);
        if (wanted.isEmpty() || text.contains(Messages.get("ui.grid.new.tenThousand"))) {
            return Optional.empty();
        }
        List<GridColumn<R>> found = all.stream()
                .filter(c -> names(c).anyMatch(n -> fits.test(n, wanted)))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Stream<String> names(GridColumn<?> column) {
        return Stream.concat(Stream.of(column.heading(), column.field().label()), column.field().aliases().stream())
                .map(PasteHeadings::plain);
    }

    /** Without blanks and without a unit or remark in brackets. */
    private static String plain(String text) {
        return PlainText.compact(text).replaceAll("\\([^)]*\\)|[*:]|码$", "").replace("时间", "日期");
    }

    /** Whether a column is passed over without a word: numbers of rows, what we added ourselves. */
    boolean isOfNoWeight(int place) {
        String text = place < texts.size() ? plain(texts.get(place)) : "";
        return text.isEmpty() || Messages.get("ui.grid.new.noWeight").contains("|" + text + "|");
    }
}
