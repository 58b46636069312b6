package org.jinguo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Problem;
import org.jinguo.returns.Finding;

/**
 * The table of rules against doors: a failing record is brought to each door, and what the doors
 * say is held against each other. A door that has no place for a rule says why.
 */
public final class RuleTable {

    private RuleTable() {}

    /** Where a record comes in or goes out. */
    public enum Door {
        /** The form beside the grid; for ratings, which have none, the keys. */
        FORM,
        GRID,
        IMPORT,
        CHECK
    }

    /**
     * A rule as the table lists it.
     *
     * @param rule its id in the catalogue
     * @param problem level and code of what is said
     * @param without doors that have no place for it, and why
     */
    public record Line(String rule, Problem problem, Map<Door, String> without) {

        public static Line of(String rule, Problem problem) {
            return new Line(rule, problem, Map.of());
        }

        /** The same with a door that has no place for it. */
        public Line not(Door door, String why) {
            assertThat(why).hasSizeGreaterThan(10);
            Map<Door, String> more = new EnumMap<>(Door.class);
            more.putAll(without);
            more.put(door, why);
            return new Line(rule, problem, more);
        }

        public boolean has(Door door) {
            return !without.containsKey(door);
        }

        @Override
        public String toString() {
            return rule + " " + problem.code();
        }
    }

    /**
     * Holds what the doors said against each other: once, with one level and one sentence, and by
     * no door that has no place for it. Answers what was said.
     */
    public static Problem same(Line line, Map<Door, List<Problem>> said, Collection<Finding> checked) {
        Problem told = null;
        for (Map.Entry<Door, List<Problem>> door : said.entrySet()) {
            List<Problem> here = door.getValue().stream()
                    .filter(p -> p.code().equals(line.problem().code()))
                    .toList();
            String what = line + " at " + door.getKey() + " among " + door.getValue();
            if (!line.has(door.getKey())) {
                assertThat(here).as(what).isEmpty();
                continue;
            }
            assertThat(here).as(what).hasSize(1);
            assertThat(here.get(0).level()).as(what).isEqualTo(line.problem().level());
            if (told != null) {
                assertThat(here.get(0)).as(what).isEqualTo(told);
            }
            told = here.get(0);
        }
        List<Finding> found =
                checked.stream().filter(f -> f.rule().equals(line.rule())).toList();
        if (told != null && line.has(Door.CHECK)) {
            String sentence = sentence(told);
            assertThat(found)
                    .as(line + " in the check")
                    .filteredOn(f -> f.text().endsWith(sentence))
                    .singleElement()
                    .extracting(Finding::level)
                    .isEqualTo(line.problem().level());
        } else if (told != null) {
            assertThat(found).extracting(Finding::text).doesNotContain(sentence(told));
        }
        return told;
    }

    public static String sentence(Problem problem) {
        return Messages.problem(problem.code(), problem.args());
    }

    /** The table lists each rule that has a sentence of one of some rooms, and no other. */
    public static void isWhole(Collection<Line> lines, Set<String> rooms) {
        Path file = Path.of("src/main/resources/org/jinguo/messages/rules.properties");
        Properties sentences = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            sentences.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Set<String> codes = new TreeSet<>();
        sentences.stringPropertyNames().forEach(key -> codes.add(key.substring("problem.".length())));
        codes.removeIf(code -> isElsewhere(code, rooms));
        Set<String> listed = new TreeSet<>();
        lines.forEach(line -> listed.add(line.problem().code()));
        listed.removeIf(code -> isElsewhere(code, rooms));
        assertThat(listed).isEqualTo(codes);
    }

    private static boolean isElsewhere(String code, Set<String> rooms) {
        return !rooms.contains(code.substring(0, code.indexOf('.')));
    }
}
