package org.jinguo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jinguo.config.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every problem of the data rules has a sentence, and every sentence belongs to a problem. */
final class RuleSentencesTest {

    private static final Pattern CODE = Pattern.compile(
            "\"((?:number|id|age|phone|card|name|money|date|birth|area|aid|leader|rating|person|rule|unit)\\.[a-zA-Z0-9]+)\"");

    @Test
    void everyProblemHasItsSentence() throws IOException {
        Properties sentences = new Properties();
        Path file = Path.of("src/main/resources/org/jinguo/messages/rules.properties");
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            sentences.load(reader);
        }
        Set<String> keys = new TreeSet<>();
        codes().forEach(code -> keys.add("problem." + code));
        assertThat(new TreeSet<>(sentences.stringPropertyNames())).isEqualTo(keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"非法", "无效", "未知错误", "对不起", "请输入正确"})
    void noSentenceScolds(String word) throws IOException {
        Path file = Path.of("src/main/resources/org/jinguo/messages/rules.properties");
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).doesNotContain(word);
    }

    @Test
    void saysWhatByHowMuchWhatNext() {
        assertThat(Messages.problem("id.checkDigit", List.of("X", "1"))).isEqualTo("身份证第 18 位应为 X，现在是 1。对照证件再输。");
        assertThat(Messages.problem("id.tooShort", List.of("17", "1"))).isEqualTo("身份证应为 18 位，现在是 17 位，少 1 位。对照证件补齐。");
    }

    @Test
    void putsEveryArgumentIn() throws IOException {
        for (String code : codes()) {
            assertThat(Messages.problem(code, List.of("1", "2", "3", "4", "5"))).doesNotContain("{", "}");
        }
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String room : List.of("person", "aid", "leader", "rating", "place", "field")) {
            try (Stream<Path> files = Files.list(Path.of("src/main/java/org/jinguo/model", room))) {
                files.map(RuleSentencesTest::text).forEach(text -> addCodes(text, codes));
            }
        }
        codes.remove("id.suggest"); // the common beginning of the suggestions' codes
        return codes;
    }

    private static void addCodes(String text, Set<String> codes) {
        Matcher found = CODE.matcher(text);
        while (found.find()) {
            codes.add(found.group(1));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
