package org.jinguo.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LatestTest {

    private final Latest latest = new Latest();
    private final List<String> shown = new ArrayList<>();
    private final List<String> after = new ArrayList<>();

    private Consumer<String> ask(String then) {
        return latest.of(shown::add, () -> after.add(then));
    }

    @Test
    void dropsTheAnswerToAnEarlierQuestionWhateverTheOrder() {
        Consumer<String> first = ask("一");
        Consumer<String> second = ask("二");
        second.accept("后问的");
        first.accept("先问的");
        assertThat(shown).containsExactly("后问的");
        assertThat(after).containsExactly("二", "一");
    }

    @Test
    void showsNothingOnceForgotten() {
        Consumer<String> asked = ask("一");
        latest.forget();
        asked.accept("晚了");
        assertThat(shown).isEmpty();
        assertThat(after).containsExactly("一");
    }
}
