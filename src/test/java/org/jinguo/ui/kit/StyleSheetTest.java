package org.jinguo.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The sheet as data: one set of names, three sets of values, sizes that grow. */
class StyleSheetTest {

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern TOKEN = Pattern.compile("(-jg-[a-z-]+): (#[0-9A-Fa-f]{6,8});");
    private static final Pattern LITERAL =
            Pattern.compile("#[0-9A-Fa-f]{3,8}\\b|rgba?\\(|hsb|derive\\(|\\b(white|black|gr[ae]y|red)\\b");
    private static final Pattern SIZE_IN_PX =
            Pattern.compile("-fx-(padding|spacing|(min|max|pref)-(width|height)|size|[hv]gap|font-size"
                    + "|graphic-text-gap|fixed-cell-size): [^;]*\\dpx");

    private static final String SHEET = read();

    private static String read() {
        return Theme.sheets().stream()
                .map(StyleSheetTest::read)
                .collect(Collectors.joining("\n"))
                .replaceAll("(?s)/\\*.*?\\*/", "");
    }

    private static String read(String sheet) {
        try (InputStream in = URI.create(sheet).toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> colours(Theme theme) {
        String selector = theme == Theme.LIGHT ? ".root, .jinguo" : ".jinguo." + theme.key();
        Map<String, String> found = new LinkedHashMap<>();
        Matcher rule = RULE.matcher(SHEET);
        while (rule.find()) {
            if (rule.group(1).strip().equals(selector)) {
                Matcher token = TOKEN.matcher(rule.group(2));
                while (token.find()) {
                    found.put(token.group(1), token.group(2));
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyThemeNamesTheSameColours(Theme theme) {
        assertThat(colours(theme))
                .hasSizeGreaterThan(20)
                .containsOnlyKeys(colours(Theme.LIGHT).keySet());
    }

    @Test
    void noColourStandsOutsideTheThemes() {
        assertThat(LITERAL.matcher(TOKEN.matcher(SHEET).replaceAll("")).results())
                .extracting(java.util.regex.MatchResult::group)
                .isEmpty();
    }

    @Test
    void sizesGrowWithTheTextExceptForThoseThatSetIt() {
        Matcher rule = RULE.matcher(SHEET);
        while (rule.find()) {
            String selector = rule.group(1).strip();
            if (!selector.startsWith(".jinguo.zoom-") && !selector.equals(".root, .jinguo")) {
                assertThat(rule.group(2)).as(selector).doesNotContainPattern(SIZE_IN_PX);
            }
        }
    }

    @Test
    void everyStepOfZoomHasItsSize() {
        for (int percent : Zoom.steps()) {
            String size = new java.math.BigDecimal(14 * percent)
                    .movePointLeft(2)
                    .stripTrailingZeros()
                    .toPlainString();
            if (percent != Zoom.PLAIN) {
                assertThat(SHEET).contains(".jinguo.zoom-" + percent + " { -fx-font-size: " + size + "px; }");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text, ground surface sunken accent-soft proposed-soft warn-soft",
        "text-soft, ground surface sunken accent-soft proposed-soft",
        "accent, surface ground sunken accent-soft",
        "on-accent, accent accent-strong",
        "clean, surface ground accent-soft",
        "fair, surface ground accent-soft",
        "unclean, surface ground accent-soft",
        "unrated, surface ground accent-soft",
        "danger, surface ground sunken danger-soft",
        "warn, surface ground warn-soft",
        "ok, surface ground ok-soft",
        "proposed, surface ground proposed-soft",
    })
    void everyTextStandsOutFromItsGrounds(String text, String grounds) {
        for (Theme theme : Theme.values()) {
            Map<String, String> colours = colours(theme);
            double least = theme == Theme.CONTRAST ? 7 : 4.5;
            for (String ground : grounds.split(" ")) {
                assertThat(Contrast.ratio(
                                Contrast.web(colours.get("-jg-" + text)), Contrast.web(colours.get("-jg-" + ground))))
                        .as("%s: %s on %s", theme, text, ground)
                        .isGreaterThanOrEqualTo(least);
            }
        }
    }
}
