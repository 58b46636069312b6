package org.jinguo.model.person;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jinguo.model.field.PlainText;

/**
 * People by what an officer may type of them: characters, pinyin, initials, part of ID or phone.
 */
public final class PersonIndex {

    /** No one. */
    public static final PersonIndex EMPTY = new PersonIndex(Collections.emptySet());

    private static final int LEAST_DIGITS = 3;

    private record Entry(Person person, Pinyin pinyin) {

        static Entry of(Person person) {
            return new Entry(person, Pinyin.ofName(person.name()));
        }

        /** How well it fits, 0 best; negative when it does not. */
        int fit(String typed) {
            if (pinyin.initials().contains(typed) || person.name().equals(typed)) {
                return 0;
            }
            if (person.name().startsWith(typed) || starts(pinyin.initials(), typed)) {
                return 1;
            }
            if (starts(pinyin.full(), typed) || person.name().contains(typed)) {
                return 2;
            }
            return typed.length() >= LEAST_DIGITS && (in(person.idNo(), typed) || in(person.phone(), typed)) ? 3 : -1;
        }

        private static boolean starts(List<String> texts, String typed) {
            return texts.stream().anyMatch(t -> t.startsWith(typed));
        }

        private static boolean in(String text, String typed) {
            return text != null && text.toLowerCase(Locale.ROOT).contains(typed);
        }
    }

    private final List<Entry> entries;

    /** An index of people. */
    public PersonIndex(Collection<Person> people) {
        this.entries = people.stream().map(Entry::of).toList();
    }

    private PersonIndex(PersonIndex before, Set<Long> gone, Collection<Person> now) {
        this.entries = Stream.concat(
                        before.entries.stream()
                                .filter(e -> !gone.contains(e.person().id())),
                        now.stream().map(Entry::of))
                .toList();
    }

    /**
     * This index after some people were touched.
     *
     * @param touched identities of those added, changed or removed
     * @param now those of them that are there still
     */
    public PersonIndex with(Set<Long> touched, Collection<Person> now) {
        return touched.isEmpty() ? this : new PersonIndex(this, touched, now);
    }

    /** The person with a citizen ID. */
    public Optional<Person> byIdNo(String idNo) {
        return entries.stream()
                .map(Entry::person)
                .filter(p -> idNo.equals(p.idNo()))
                .findFirst();
    }

    /** The people of a name. */
    public List<Person> byName(String name) {
        return entries.stream()
                .map(Entry::person)
                .filter(p -> p.name().equals(name))
                .toList();
    }

    /** The people that fit what was typed, best first, those of a village before others. */
    public List<Person> find(String typed, Long villageId, int limit) {
        String plain = PlainText.compact(typed).toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .filter(e -> e.fit(plain) >= 0)
                .sorted(Comparator.comparing((Entry e) -> villageId != null
                                && !villageId.equals(e.person().villageId()))
                        .thenComparingInt(e -> e.fit(plain))
                        .thenComparing(e -> e.person().name()))
                .limit(limit)
                .map(Entry::person)
                .toList();
    }
}
