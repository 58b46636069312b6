package org.jinguo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DiceTest {

    @Test
    void throwsTheSameAgainForTheSameSeedAndSalt() {
        int[] once = throwsOf(new Dice(7, "361103102200", "leaders"));
        assertThat(throwsOf(new Dice(7, "361103102200", "leaders"))).containsExactly(once);
        assertThat(throwsOf(new Dice(8, "361103102200", "leaders"))).isNotEqualTo(once);
        assertThat(throwsOf(new Dice(7, "361103102200", "groups"))).isNotEqualTo(once);
    }

    private static int[] throwsOf(Dice dice) {
        return IntStream.range(0, 50).map(i -> dice.below(1000)).toArray();
    }

    @Property(tries = 200)
    void sharesAddUpToTheWhole(
            @ForAll @IntRange(min = 0, max = 5000) int whole,
            @ForAll @IntRange(min = 1, max = 30) int parts,
            @ForAll long seed) {
        Dice dice = new Dice(seed);
        double[] weights =
                IntStream.range(0, parts).mapToDouble(i -> 0.6 + dice.unit()).toArray();
        assertThat(Arrays.stream(Shares.byLargestRemainder(whole, weights)).sum())
                .isEqualTo(whole);
    }

    @Property(tries = 500)
    void itemsAddUpToTheScoreWithinTheirMost(@ForAll @IntRange(min = 0, max = 100) int score, @ForAll long seed) {
        DemoRating rating =
                new DemoRating(org.jinguo.model.rating.Grade.CLEAN, RatingMaker.items(new Dice(seed), score));
        assertThat(rating.score()).isEqualTo(score);
        for (int i = 0; i < RatingMaker.MOST.size(); i++) {
            assertThat(rating.items().get(i)).isBetween(0, RatingMaker.MOST.get(i));
        }
    }
}
