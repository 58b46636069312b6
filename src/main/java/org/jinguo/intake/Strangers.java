package org.jinguo.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jinguo.model.field.PlainText;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.place.AreaTree;
import org.jinguo.model.place.PlaceName;

/**
 * The villages of the district that are not the home unit's. A ledger of one village would take a
 * neighbour's sheet for its own if it did not know their names.
 */
final class Strangers {

    private final AreaTree tree;
    private final List<Area> villages;

    Strangers(AreaTree tree) {
        this.tree = tree;
        this.villages = tree.home()
                .map(home -> tree.all().stream()
                        .filter(a -> a.level() == AreaLevel.VILLAGE)
                        .filter(a -> !tree.within(a.id(), home.id()))
                        .toList())
                .orElse(List.of());
    }

    /** The one that a row means; its township decides where one of ours has the same name. */
    Optional<Area> find(String township, String village, boolean ours) {
        String plain = PlaceName.plain(village);
        return villages.stream()
                .filter(v -> v.name().equals(plain) || full(v).equals(plain))
                .filter(v -> ours ? PlaceName.same(above(v), township) : fits(v, township))
                .findFirst();
    }

    private boolean fits(Area village, String township) {
        return township.isEmpty() || PlaceName.same(above(village), township);
    }

    /** The one that a file is about by the first of its texts that names any village. */
    Optional<Area> of(Letterhead head, List<Area> ours) {
        for (String text : head.placeTexts()) {
            String compact = PlainText.compact(text);
            Optional<Area> full = longest(v -> compact.contains(full(v)));
            if (full.isPresent()) {
                return full;
            }
            List<String> own =
                    ours.stream().map(Area::name).filter(compact::contains).toList();
            Optional<Area> named = longest(v -> compact.contains(v.name()))
                    .filter(v -> own.stream().allMatch(n -> longer(v.name(), n)));
            if (named.isEmpty() && !own.isEmpty()) {
                return Optional.empty();
            }
            if (named.isPresent()) {
                return named;
            }
        }
        return head.village().isEmpty() ? Optional.empty() : find("", head.village(), false);
    }

    /** 廿三都村 is not 三都村. */
    private static boolean longer(String stranger, String own) {
        return stranger.length() > own.length() && stranger.contains(own);
    }

    private Optional<Area> longest(Predicate<Area> test) {
        return villages.stream()
                .filter(test)
                .max(Comparator.comparingInt((Area v) -> v.name().length()));
    }

    /** Full name of one. */
    String full(Area village) {
        return tree.fullName(village.id());
    }

    private String above(Area village) {
        return tree.above(village.id(), AreaLevel.TOWNSHIP).map(Area::name).orElse("");
    }
}
