package org.jinguo.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.field.PlainText;
import org.jinguo.model.field.Problem;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.place.AreaTree;
import org.jinguo.model.place.PlaceName;

/** The villages of the home unit by the names that stand in files. */
final class Places {

    private final AreaTree tree;
    private final List<Area> villages;
    private final Strangers strangers;
    private final Map<String, Found> known = new HashMap<>();

    /**
     * What came of a name.
     *
     * @param village the village, if it is one
     * @param problem why it is none
     */
    record Found(Optional<Area> village, Optional<Problem> problem) {}

    Places(AreaTree tree) {
        this.tree = tree;
        this.strangers = new Strangers(tree);
        this.villages = tree.home()
                .map(home -> tree.below(home.id(), AreaLevel.VILLAGE))
                .orElse(List.of());
    }

    /** The tree of areas. */
    AreaTree tree() {
        return tree;
    }

    /** The home unit when it is a village itself. */
    Optional<Area> homeVillage() {
        return tree.home().filter(home -> home.level() == AreaLevel.VILLAGE);
    }

    /** The village of a name; the township, blank when not told, decides between namesakes. */
    Found find(String township, String village) {
        return known.computeIfAbsent(township + "\n" + village, k -> search(township, village));
    }

    private Found search(String township, String village) {
        String plain = PlaceName.plain(village);
        List<Area> found = villages.stream().filter(v -> named(v, plain)).toList();
        if (found.isEmpty()) {
            String key = PlaceName.key(village);
            found = villages.stream()
                    .filter(v -> PlaceName.key(v.name()).equals(key)
                            || PlaceName.keyWithin(above(v), village).equals(PlaceName.key(v.name())))
                    .toList();
        }
        Optional<Area> stranger = strangers.find(township, village, !found.isEmpty());
        if (stranger.isPresent() && found.stream().noneMatch(v -> PlaceName.same(above(v), township))) {
            return new Found(Optional.empty(), Optional.of(elsewhere(stranger.get())));
        }
        List<Area> below = township.isEmpty() || found.size() < 2
                ? found
                : found.stream().filter(v -> PlaceName.same(above(v), township)).toList();
        if (below.size() > 1) {
            below = existing(below);
        }
        if (below.size() == 1) {
            return new Found(Optional.of(below.get(0)), Optional.empty());
        }
        return new Found(Optional.empty(), Optional.of(unknown(village, below)));
    }

    private static List<Area> existing(List<Area> some) {
        List<Area> still = some.stream().filter(v -> v.validTo() == null).toList();
        return still.isEmpty() ? some : still;
    }

    private boolean named(Area village, String plain) {
        return village.name().equals(plain) || (above(village) + village.name()).equals(plain);
    }

    /** Says whose a row or file is that is not ours. */
    private Problem elsewhere(Area stranger) {
        String home = tree.home().map(Area::name).orElse("");
        return Problem.error("intake.village.elsewhere", strangers.full(stranger), home);
    }

    private Problem unknown(String village, List<Area> several) {
        if (several.size() > 1) {
            String names = String.join(
                    "、", several.stream().map(v -> tree.fullName(v.id())).toList());
            return Problem.error("intake.village.several", village, names);
        }
        String home = tree.home().map(Area::name).orElse("");
        return PlaceName.suggest(village, villages.stream().map(Area::name).toList())
                .map(better -> Problem.error("intake.village.suggest", village, home, better))
                .orElseGet(() -> Problem.error("intake.village.unknown", village, home));
    }

    private String above(Area village) {
        return tree.above(village.id(), AreaLevel.TOWNSHIP).map(Area::name).orElse("");
    }

    /** Why no row of a file can be ours: it is about a village that is not below the home unit. */
    Optional<Problem> foreign(Letterhead head) {
        return strangers.of(head, villages).map(this::elsewhere);
    }

    /** The one village that a file is about, by its header line, its title or its name. */
    Optional<Area> ofFile(Letterhead head) {
        List<String> texts = head.placeTexts();
        if (!head.village().isEmpty()) {
            Optional<Area> told = find(township(texts), head.village()).village();
            if (told.isPresent()) {
                return told;
            }
        }
        for (String text : texts) {
            Optional<Area> named = only(PlainText.compact(text), texts);
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    private Optional<Area> only(String text, List<String> texts) {
        List<Area> found = new ArrayList<>(villages);
        found.removeIf(v -> !text.contains(v.name()));
        found.sort(Comparator.comparingInt((Area v) -> -v.name().length()));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String longest = found.get(0).name();
        boolean another = found.stream().anyMatch(v -> !longest.contains(v.name()));
        List<Area> same = found.stream().filter(v -> v.name().equals(longest)).toList();
        if (another) {
            return Optional.empty();
        }
        return same.size() == 1
                ? Optional.of(same.get(0))
                : find(township(texts), longest).village();
    }

    /** The township that the texts name; blank when none. */
    private String township(List<String> texts) {
        for (String text : texts) {
            for (Area village : villages) {
                String name = above(village);
                if (!name.isEmpty() && text.contains(name)) {
                    return name;
                }
            }
        }
        return "";
    }

    /** Full name of a village. */
    String fullName(Area village) {
        return tree.fullName(village.id());
    }
}
