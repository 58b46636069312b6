package org.jinguo.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jinguo.model.rating.ScoreItem;
import org.jinguo.workbook.Row;

/**
 * Recognises the form of a sheet by its headings; the title decides between forms that are alike.
 */
final class TableFinder {

    private static final Pattern GUARDIAN = Pattern.compile("(监护人|家长|代领人).*");
    private static final int FUZZY_LENGTH = 4;
    private static final int TITLE_WEIGHT = 5;

    private final Map<String, String> items = new HashMap<>();
    private final Map<String, ColumnSpec> itemSpecs = new LinkedHashMap<>();

    /** Knows the items of the score scheme in force as columns {@code s1} to {@code s8}. */
    TableFinder(List<ScoreItem> scheme) {
        for (ScoreItem item : scheme) {
            String key = "s" + item.seq();
            String word = Heads.plain(item.name());
            items.put(word, key);
            itemSpecs.put(
                    key, new ColumnSpec(key, item.name(), Optional.empty(), ColumnSpec.Role.TELLING, Set.of(word)));
        }
    }

    /** The table under the top rows of a sheet; {@code titles} are the file's name and the like. */
    Optional<Table> find(List<Row> top, String titles) {
        return HeadingBlock.find(top, word -> FormColumns.known(word) || items.containsKey(word))
                .flatMap(block -> best(block, above(top, block) + " " + titles));
    }

    private static String above(List<Row> top, HeadingBlock block) {
        StringBuilder text = new StringBuilder();
        for (Row row : top) {
            if (row.number() < block.rows().get(0).number()) {
                for (int c = 0; c < row.width(); c++) {
                    text.append(row.text(c)).append(' ');
                }
            }
        }
        return text.toString();
    }

    private Optional<Table> best(HeadingBlock block, String titles) {
        Table best = null;
        int most = 0;
        for (Form form : Forms.all()) {
            Table table = map(form, block);
            int score = score(table, titles);
            if (score > most) {
                most = score;
                best = table;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Zero when a form is out of the question. */
    private int score(Table table, String titles) {
        int telling = 0;
        for (ColumnSpec spec : FormColumns.of(table.form())) {
            boolean has = table.has(spec.key());
            if (spec.role() == ColumnSpec.Role.ESSENTIAL && !has) {
                return 0;
            }
            telling += spec.role() == ColumnSpec.Role.TELLING && has ? 1 : 0;
        }
        if (table.form().kind() == Form.Kind.RATINGS && telling == 0) {
            return 0;
        }
        boolean titled = table.form().titled(titles);
        if (telling == 0 || !titled && telling == 1 && table.form().kind() != Form.Kind.REGISTER) {
            return titled ? 1 : 0;
        }
        return telling * 2 + (titled ? TITLE_WEIGHT : 0) - (table.form().kind() == Form.Kind.REGISTER ? 1 : 0);
    }

    private Table map(Form form, HeadingBlock block) {
        Map<String, ColumnSpec> specs = new LinkedHashMap<>();
        FormColumns.of(form).forEach(spec -> specs.put(spec.key(), spec));
        Map<String, String> words = FormColumns.keys(form);
        if (form.kind() == Form.Kind.RATINGS && !items.isEmpty()) {
            specs.putAll(itemSpecs);
            words = new LinkedHashMap<>(words);
            words.putAll(items);
        }
        Map<String, Integer> columns = new HashMap<>();
        List<Integer> rest = new ArrayList<>();
        for (int c = 0; c < block.width(); c++) {
            Optional<String> key = exact(block.plain(c), words);
            if (key.isEmpty() || columns.putIfAbsent(key.get(), c) != null) {
                rest.add(c);
            }
        }
        return new Table(form, block, columns, specs, fuzzy(block, words, columns, rest));
    }

    private static Optional<String> exact(List<String> path, Map<String, String> words) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        String leaf = path.get(path.size() - 1);
        String parent = path.size() > 1 ? path.get(path.size() - 2) : "";
        if (leaf.isEmpty()) {
            return Optional.ofNullable(words.get(parent));
        }
        String joined = words.get(parent + leaf);
        if (joined != null || isGuarded(path)) {
            return Optional.ofNullable(joined == null && leaf.contains("关系") ? words.get("关系") : joined);
        }
        return Optional.ofNullable(words.get(leaf));
    }

    /** Whether a column is about another person than the row's. */
    private static boolean isGuarded(List<String> path) {
        return path.size() > 1 && GUARDIAN.matcher(path.get(path.size() - 2)).matches();
    }

    /** Slips of the pen; returns the headings that remain unknown. */
    private static List<String> fuzzy(
            HeadingBlock block, Map<String, String> words, Map<String, Integer> columns, List<Integer> rest) {
        List<String> unknown = new ArrayList<>();
        for (int c : rest) {
            List<String> path = block.plain(c);
            if (!path.isEmpty()) {
                Optional<String> key = nearly(path, words).filter(k -> !columns.containsKey(k));
                key.ifPresent(k -> columns.put(k, c));
                if (key.isEmpty()) {
                    unknown.add(String.join(">", block.path(c)));
                }
            }
        }
        return unknown;
    }

    private static Optional<String> nearly(List<String> path, Map<String, String> words) {
        String leaf = path.get(path.size() - 1);
        if (leaf.length() < FUZZY_LENGTH || isGuarded(path)) {
            return Optional.empty();
        }
        return words.entrySet().stream()
                .filter(e -> e.getKey().length() >= FUZZY_LENGTH && Heads.nearly(e.getKey(), leaf))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
