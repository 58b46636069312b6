package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jinguo.model.Ledgers;
import org.jinguo.model.person.Person;
import org.jinguo.model.person.PersonIndex;
import org.jinguo.ui.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownPeopleTest {

    @TempDir
    Path folder;

    @Test
    void keepsUpWithEachChangeAndItsUndo() {
        try (DataFolder data = Samples.village(folder, 2)) {
            Samples.leaders(data);
            Person one = data.people().all().get(0);
            PersonIndex before = data.people().index();
            assertThat(data.people().index()).isSameAs(before);
            data.change("更正", e -> e.put(Ledgers.PERSON, named(one, "欧阳兰")));
            assertThat(found(data, "oyl")).containsExactly(one.id());
            assertThat(found(data, one.name())).doesNotContain(one.id());
            data.change(
                    "新增",
                    e -> e.add(
                            Ledgers.PERSON,
                            named(Samples.person(77, data.areas().tree().get(one.groupId()), 5), "欧阳芳")));
            assertThat(found(data, "oy")).containsExactlyInAnyOrder(one.id(), 77L);
            data.undo(2);
            assertThat(found(data, "oy")).isEmpty();
            assertThat(found(data, one.name())).contains(one.id());
        }
    }

    private static Person named(Person person, String name) {
        return Ledgers.PERSON.with(person, Map.of("name", name));
    }

    private static List<Long> found(DataFolder data, String typed) {
        return data.people().index().find(typed, null, 20).stream()
                .map(Person::id)
                .toList();
    }
}
