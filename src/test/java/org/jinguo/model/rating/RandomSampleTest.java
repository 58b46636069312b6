package org.jinguo.model.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RandomSampleTest {

    @ParameterizedTest
    @CsvSource({"1500,5,75", "1486,5,75", "300,5,30", "12,5,12", "300,100,300", "0,5,0"})
    void takesItsShareButAtLeastThirtyOrAll(int all, int percent, int drawn) {
        assertThat(RandomSample.size(all, percent)).isEqualTo(drawn);
    }

    @Property(tries = 200)
    void drawsSoManyDifferentOnesInTheirOrder(
            @ForAll @IntRange(min = 0, max = 60) int all,
            @ForAll @IntRange(min = 0, max = 60) int wanted,
            @ForAll long seed) {
        List<Integer> village = IntStream.range(0, all).boxed().toList();
        int count = Math.min(all, wanted);
        List<Integer> drawn = RandomSample.draw(village, count, new Random(seed));
        assertThat(drawn).hasSize(count).isSorted().doesNotHaveDuplicates();
        assertThat(village).containsAll(drawn);
    }
}
