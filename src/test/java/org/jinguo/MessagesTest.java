package org.jinguo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jinguo.config.Messages;
import org.junit.jupiter.api.Test;

/** The sentences of the program against the sources that say them (conventions, section 7). */
class MessagesTest {

    private static final Path FOLDER = Path.of("src", "main", "resources", "org", "jinguo");
    private static final List<String> NEVER = List.of("非法", "无效", "未知错误", "对不起", "抱歉", "异常", "Exception");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern LINE = Pattern.compile("^([\\w.\\-\\[\\]*]+)\\s*[=:](.*)$");

    @Test
    void everySentenceThatTheProgramSaysExists() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Spoken said : Spoken.all()) {
            if (!Messages.keys().contains(said.key())) {
                missing.add(said.key() + " in " + said.where());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everySentenceIsSaidSomewhere() throws IOException {
        Set<String> literals = new HashSet<>(Spoken.literals());
        literals.addAll(resourceWords());
        Set<String> unused = new TreeSet<>();
        for (String key : Messages.keys()) {
            if (!said(key, literals)) {
                unused.add(key);
            }
        }
        assertThat(unused).isEmpty();
    }

    /** As it is, without its family ({@code problem.}), or as a family that ends in a value. */
    private static boolean said(String key, Set<String> literals) {
        if (literals.contains(key)) {
            return true;
        }
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            boolean family = dot > key.indexOf('.') && literals.contains(key.substring(0, dot + 1));
            boolean rest = (key.startsWith("problem.") || key.startsWith("error."))
                    && literals.contains(key.substring(dot + 1));
            if (family || rest) {
                return true;
            }
        }
        return false;
    }

    /** Codes of problems may stand in data: the checks of returns. */
    private static Set<String> resourceWords() throws IOException {
        Set<String> words = new HashSet<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                Matcher quoted =
                        Pattern.compile("\"([\\w.]+)\"").matcher(Files.readString(file, StandardCharsets.UTF_8));
                while (quoted.find()) {
                    words.add(quoted.group(1));
                }
            }
        }
        return words;
    }

    @Test
    void everySentenceHasAPlaceForEachValueThatIsPutIn() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Spoken said : Spoken.all()) {
            String text = texts().get(said.key());
            if (text != null && said.values() >= 0 && places(text) != said.values()) {
                wrong.add(said.key() + " in " + said.where() + " is given " + said.values());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void placesAreNumberedWithoutGapsAndQuotesAreDoubled() throws IOException {
        List<String> wrong = new ArrayList<>();
        texts().forEach((key, text) -> {
            boolean readable = new MessageFormat(text, Locale.CHINA).getFormatsByArgumentIndex().length == places(text)
                    && !text.replace("''", "").contains("'");
            if (!readable || distinctPlaces(text) != places(text)) {
                wrong.add(key);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void noSentenceUsesAWordThatAnOfficerShouldNeverRead() throws IOException {
        List<String> wrong = new ArrayList<>();
        texts().forEach((key, text) -> {
            if (NEVER.stream().anyMatch(text::contains)) {
                wrong.add(key);
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void eachKeyStandsOnceInAllFiles() throws IOException {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (String name : Messages.FILES) {
            for (String line : lines(name)) {
                Matcher m = LINE.matcher(line);
                if (m.matches() && !seen.add(m.group(1))) {
                    twice.add(m.group(1));
                }
            }
        }
        assertThat(twice).isEmpty();
        assertThat(seen).containsExactlyInAnyOrderElementsOf(Messages.keys());
    }

    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (String name : Messages.FILES) {
            for (String line : lines(name)) {
                Matcher m = LINE.matcher(line);
                if (m.matches()) {
                    texts.put(m.group(1), m.group(2));
                }
            }
        }
        return texts;
    }

    private static List<String> lines(String name) throws IOException {
        Path file = FOLDER.resolve("messages").resolve(name + ".properties");
        return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
    }

    private static int places(String text) {
        Matcher m = PLACE.matcher(text);
        int highest = -1;
        while (m.find()) {
            highest = Math.max(highest, Integer.parseInt(m.group(1)));
        }
        return highest + 1;
    }

    private static int distinctPlaces(String text) {
        Set<String> places = new HashSet<>();
        Matcher m = PLACE.matcher(text);
        while (m.find()) {
            places.add(m.group(1));
        }
        return places.size();
    }
}
