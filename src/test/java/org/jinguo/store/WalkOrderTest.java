package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jinguo.model.Ledgers;
import org.jinguo.model.rating.Household;

class WalkOrderTest {

    private static List<Household> group(int size) {
        return IntStream.rangeClosed(1, size)
                .mapToObj(i -> Ledgers.HOUSEHOLD.make(Map.of("id", (long) i, "seq", i * 3)))
                .toList();
    }

    private static List<Long> ids(List<Household> order) {
        return order.stream().map(Household::id).toList();
    }

    @Property(tries = 200)
    void anySequenceOfMovesKeepsTheNumbersFromOneWithoutGaps(
            @ForAll @IntRange(min = 1, max = 12) int size,
            @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 400) Integer> moves) {
        List<Household> order = group(size);
        for (int move : moves) {
            long who = move % size + 1L;
            int place = move / size % (size + 3) + 1;
            List<Long> others = new ArrayList<>(ids(order));
            others.remove(who);
            order = WalkOrder.place(order, Map.of(who, place));
            assertThat(order)
                    .extracting(Household::seq)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, size).boxed().toList());
            List<Long> now = ids(order);
            assertThat(now.indexOf(who)).isEqualTo(Math.min(place, size) - 1);
            assertThat(now).filteredOn(id -> id != who).isEqualTo(others);
        }
    }

    @Property(tries = 100)
    void numbersPastedForTheWholeGroupBecomeItsOrder(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 30) Integer> places) {
        List<Household> group = group(places.size());
        Map<Long, Integer> wanted = new java.util.HashMap<>();
        group.forEach(h -> wanted.put(h.id(), places.get((int) h.id() - 1)));
        List<Long> sorted = ids(group).stream()
                .sorted(java.util.Comparator.comparingInt(wanted::get))
                .toList();
        assertThat(ids(WalkOrder.place(group, wanted))).isEqualTo(sorted);
    }
}
