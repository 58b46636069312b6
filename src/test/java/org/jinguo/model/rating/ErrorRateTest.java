package org.jinguo.model.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorRateTest {

    /** Clopper and Pearson's own interval, of which a very large village is the limit. */
    @ParameterizedTest
    @CsvSource({"75,3,0.0083,0.1125", "30,0,0,0.1157", "20,1,0.0013,0.2487", "10,10,0.6915,1"})
    void isTheKnownIntervalWhereTheVillageIsVeryLarge(int drawn, int differing, double low, double high) {
        ErrorRate found = ErrorRate.of(2_000_000, drawn, differing);
        assertThat(found.lowRate()).isCloseTo(low, within(1e-4));
        assertThat(found.highRate()).isCloseTo(high, within(1e-4));
    }

    @ParameterizedTest
    // Reckoned apart from this, in fractions.
    @CsvSource({"1500,75,3,14,166", "300,30,0,0,33", "40,40,2,2,2", "31,30,1,1,2"})
    void countsTheHouseholdsOfAFiniteVillage(int households, int drawn, int differing, int low, int high) {
        assertThat(ErrorRate.of(households, drawn, differing))
                .isEqualTo(new ErrorRate(households, drawn, differing, low, high));
    }

    /** The chance that the interval holds the truth, added up over all that may be drawn. */
    @Property(tries = 150)
    void holdsTheTrueNumberAtLeast95TimesInAHundred(
            @ForAll @IntRange(min = 1, max = 160) int households,
            @ForAll @IntRange(min = 1, max = 160) int drawing,
            @ForAll @IntRange(min = 0, max = 160) int planting) {
        int drawn = Math.min(drawing, households);
        int wrong = Math.min(planting, households);
        double held = 0;
        double all = 0;
        for (int found = 0; found <= drawn; found++) {
            double chance = chance(households, drawn, wrong, found);
            all += chance;
            if (chance > 0) {
                ErrorRate said = ErrorRate.of(households, drawn, found);
                held += said.low() <= wrong && wrong <= said.high() ? chance : 0;
            }
        }
        assertThat(all).isCloseTo(1, within(1e-9));
        assertThat(held).isGreaterThanOrEqualTo(0.95 - 1e-9);
    }

    /** By multiplication, in another way than the estimate does it. */
    private static double chance(int all, int drawn, int wrong, int found) {
        if (found > wrong || drawn - found > all - wrong) {
            return 0;
        }
        double chance = 1;
        for (int i = 0; i < drawn; i++) {
            boolean bad = i < found;
            double left = bad ? wrong - i : all - wrong - (i - found);
            chance *= left / (all - i);
            chance *= bad ? (double) (drawn - i) / (found - i) : 1;
        }
        return chance;
    }

    /** Six deviations either way: a drawing that is not even would be far outside. */
    @Property(tries = 12)
    void aDrawingFindsPlantedErrorsAtTheirRate(
            @ForAll @IntRange(min = 200, max = 1500) int households,
            @ForAll @IntRange(min = 1, max = 20) int percentWrong,
            @ForAll long seed) {
        Random chance = new Random(seed);
        List<Integer> village = IntStream.range(0, households).boxed().toList();
        int wrong = households * percentWrong / 100;
        int drawn = RandomSample.size(households, RandomSample.PERCENT);
        int times = 400;
        long found = 0;
        int held = 0;
        for (int i = 0; i < times; i++) {
            // The planted ones stand together, as errors of one tired hour do.
            int here = (int) RandomSample.draw(village, drawn, chance).stream()
                    .filter(h -> h < wrong)
                    .count();
            found += here;
            ErrorRate said = ErrorRate.of(households, drawn, here);
            held += said.low() <= wrong && wrong <= said.high() ? 1 : 0;
        }
        double share = (double) wrong / households;
        double deviation = Math.sqrt(share * (1 - share) / ((double) drawn * times));
        assertThat((double) found / drawn / times).isCloseTo(share, within(6 * deviation));
        assertThat((double) held / times).isGreaterThan(0.95 - 6 * Math.sqrt(0.05 * 0.95 / times));
    }
}
