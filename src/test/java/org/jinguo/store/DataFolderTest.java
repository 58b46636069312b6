package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.jinguo.model.Ledgers;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Person;
import org.jinguo.store.disk.Disk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2019-12-18T02:32:07Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private DataFolder open() {
        return DataFolder.open(folder, CLOCK, "郑会计", text -> {});
    }

    private static Person person(long id, String name) {
        return Ledgers.PERSON.make(Map.of("id", id, "name", name, "idState", IdState.MISSING));
    }

    private static Person read(DataFolder data, long id) {
        RowMapping<Person> mapping = RowMapping.of(Ledgers.PERSON);
        return data.readers()
                .read(dsl -> dsl.select(mapping.fields())
                        .from(mapping.table())
                        .where("id = ?", id)
                        .fetchOne(mapping::read));
    }

    @Test
    void keepsWhatWasChangedOverClosing() {
        try (DataFolder data = open()) {
            data.change("新增 李翠英", edit -> edit.add(Ledgers.PERSON, person(7, "李翠英")));
        }
        try (DataFolder data = open()) {
            assertThat(read(data, 7)).isEqualTo(person(7, "李翠英"));
            assertThat(data.log().newest(5)).extracting(Change::label).containsExactly("新增 李翠英");
            assertThat(data.verify()).isEmpty();
        }
    }

    @Test
    void undoesAndRedoesByImages() {
        try (DataFolder data = open()) {
            data.change("新增", edit -> edit.add(Ledgers.PERSON, person(7, "李翠英")));
            String before = data.digest();
            data.change("改名", edit -> edit.put(Ledgers.PERSON, person(7, "李翠音")));
            String after = data.digest();
            assertThat(data.undo()).map(Change::label).contains("撤销：改名");
            assertThat(data.digest()).isEqualTo(before);
            assertThat(data.redo()).map(Change::label).contains("重做：改名");
            assertThat(data.digest()).isEqualTo(after);
            assertThat(read(data, 7).name()).isEqualTo("李翠音");
        }
    }

    @Test
    void tellsTheHistoryOfOneRecordEvenOfARemovedOne() {
        try (DataFolder data = open()) {
            data.change("新增", edit -> edit.add(Ledgers.PERSON, person(7, "李翠英")));
            data.change("改名", edit -> edit.put(Ledgers.PERSON, person(7, "李翠音")));
            data.change("删除", edit -> edit.remove(Ledgers.PERSON, 7));
            assertThat(data.log().ofRecord(Ledgers.PERSON, 7))
                    .extracting(step -> step.change().label())
                    .containsExactly("删除", "改名", "新增");
            assertThat(data.log().ofRecord(Ledgers.PERSON, 7).get(1).before())
                    .containsExactly(Map.entry("name", "李翠英"));
        }
    }

    @Test
    void leavesTheDataAsBeforeWhenTheWorkFails() {
        try (DataFolder data = open()) {
            data.change("新增", edit -> edit.add(Ledgers.PERSON, person(7, "李翠英")));
            String before = data.digest();
            assertThatThrownBy(() -> data.change("坏", edit -> {
                        for (int i = 100; i < 9000; i++) {
                            edit.add(Ledgers.PERSON, person(i, "祝水根"));
                        }
                        edit.rows();
                        throw new IllegalStateException("stop");
                    }))
                    .hasMessage("stop");
            assertThat(data.digest()).isEqualTo(before);
            data.change("再来", edit -> edit.put(Ledgers.PERSON, person(7, "李翠音")));
            assertThat(data.verify()).isEmpty();
        }
        assertThat(reopened()).isEqualTo(2);
    }

    private long reopened() {
        try (DataFolder data = open()) {
            assertThat(data.verify()).isEmpty();
            return data.lastSeq();
        }
    }

    @Test
    void rebuildsADeletedDatabase() throws IOException {
        String digest = filled();
        Files.delete(folder.resolve("data.mv.db"));
        try (DataFolder data = open()) {
            assertThat(data.digest()).isEqualTo(digest);
            assertThat(data.notes()).hasSize(1);
            assertThat(data.verify()).isEmpty();
        }
    }

    @Test
    void rebuildsAHalvedDatabase() throws IOException {
        String digest = filled();
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("data.mv.db").toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        try (DataFolder data = open()) {
            assertThat(data.digest()).isEqualTo(digest);
        }
    }

    @Test
    void rebuildsFromTheJournalAloneWhenTheSnapshotsAreGoneToo() throws IOException {
        String digest = filled();
        Files.delete(folder.resolve("data.mv.db"));
        Disk.REAL.deleteFolder(folder.resolve("snapshots"));
        try (DataFolder data = open()) {
            assertThat(data.digest()).isEqualTo(digest);
            assertThat(data.lastSeq()).isEqualTo(2);
        }
    }

    @Test
    void refusesASecondOpening() {
        try (DataFolder data = open()) {
            assertThatThrownBy(this::open).isInstanceOf(StoreException.class).hasMessage("inUse");
            assertThat(data.lastSeq()).isZero();
        }
    }

    private String filled() {
        try (DataFolder data = open()) {
            data.change("批量", edit -> {
                for (int i = 1; i < 5000; i++) {
                    edit.add(Ledgers.PERSON, person(i, "祝" + i));
                }
            });
            data.change("一人", edit -> edit.put(Ledgers.PERSON, person(17, "祝金福")));
            return data.digest();
        }
    }
}
