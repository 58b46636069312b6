package org.jinguo.ui.shell;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.PageGroup;

/**
 * The pages that have a screen, by group, and the keys that lead to them: Ctrl and the number of a
 * group, Alt and the number of a page within the group that is shown.
 */
final class Navigation {

    /** So many groups have a key with a digit: Ctrl+0 is the zoom's. */
    private static final int KEYED_GROUPS = 9;

    /** So many pages of a group have a key with a digit, the last one 0. */
    private static final int KEYED_PAGES = 10;

    private final Map<PageGroup, List<Page>> groups;
    private final Map<PageGroup, Page> last = new EnumMap<>(PageGroup.class);

    /**
     * Of some pages; those without a group have no place in it.
     *
     * @param pages in the order in which they stand in their groups
     */
    Navigation(List<Page> pages) {
        Map<PageGroup, List<Page>> by = pages.stream()
                .filter(p -> p.group().isPresent())
                .collect(Collectors.groupingBy(p -> p.group().orElseThrow()));
        groups = new LinkedHashMap<>();
        by.keySet().stream().sorted().forEach(g -> groups.put(g, List.copyOf(by.get(g))));
    }

    /** The groups that have a page, in order. */
    List<PageGroup> groups() {
        return List.copyOf(groups.keySet());
    }

    /** The pages of a group, in order. */
    List<Page> pages(PageGroup group) {
        return groups.getOrDefault(group, List.of());
    }

    /** The pages among which one stands; none for one without a group. */
    List<Page> beside(Page page) {
        return page.group().map(this::pages).orElse(List.of());
    }

    /** Whether a group has several pages. */
    boolean parted(PageGroup group) {
        return pages(group).size() > 1;
    }

    /** The page that a group opens with: the one that was shown last. */
    Page opening(PageGroup group) {
        return last.getOrDefault(group, pages(group).get(0));
    }

    /** A page is shown. */
    void shown(Page page) {
        page.group().ifPresent(group -> last.put(group, page));
    }

    /** The page so many places further in its group, round and round. */
    Page next(Page page, int step) {
        List<Page> all = beside(page);
        return all.isEmpty() ? page : all.get(Math.floorMod(all.indexOf(page) + step, all.size()));
    }

    /** The digit that, with Ctrl, leads to a group. */
    Optional<Integer> digit(PageGroup group) {
        return digit(groups().indexOf(group), KEYED_GROUPS);
    }

    /** The digit that, with Alt, leads to a page of the group that is shown. */
    Optional<Integer> digit(Page page) {
        List<Page> all = beside(page);
        return all.size() > 1 ? digit(all.indexOf(page), KEYED_PAGES) : Optional.empty();
    }

    /** The keys that lead to a page from anywhere, one after the other. */
    Optional<String> keys(Page page) {
        Optional<String> first = page.group().flatMap(this::digit).map(d -> "Ctrl+" + d);
        return beside(page).size() > 1 ? first.flatMap(f -> digit(page).map(d -> f + " Alt+" + d)) : first;
    }

    private static Optional<Integer> digit(int index, int most) {
        return index < 0 || index >= most ? Optional.empty() : Optional.of((index + 1) % 10);
    }

    /** The page of the group that a page stands in which a digit means. */
    Optional<Page> meant(Page page, int digit) {
        return beside(page).stream()
                .filter(p -> digit(p).filter(d -> d == digit).isPresent())
                .findFirst();
    }
}
