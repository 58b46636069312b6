package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jinguo.store.db.Tables.CHANGE_LOG;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Map;
import org.jinguo.model.Ledgers;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several steps back at once, and what stays when the journal cannot be read. */
class JumpBackTest {

    @TempDir
    Path folder;

    private DataFolder open() {
        return DataFolder.open(folder, Clock.systemUTC(), "郑会计", text -> {});
    }

    private static void put(DataFolder data, String label, String name) {
        Person person = Ledgers.PERSON.make(Map.of("id", 7L, "name", name, "idState", IdState.MISSING));
        data.change(label, edit -> edit.put(Ledgers.PERSON, person));
    }

    private static DataFolder threeSteps(DataFolder data) {
        put(data, "新增 李翠英", "李翠英");
        put(data, "改名一", "李翠音");
        put(data, "改名二", "李翠因");
        return data;
    }

    @Test
    void listsTheStepsAndForgetsTheWayForwardAfterANewEdit() {
        try (DataFolder data = threeSteps(open())) {
            assertThat(data.steps().undoable())
                    .extracting(UndoStack.Step::label)
                    .containsExactly("改名二", "改名一", "新增 李翠英");
            assertThat(data.steps().stepsBackTo(2)).isEqualTo(2);
            assertThat(data.undo(2)).map(Change::label).contains("撤销：2 步，从“改名一”起");
            assertThat(data.steps().redoable())
                    .extracting(UndoStack.Step::label)
                    .containsExactly("2 步，从“改名一”起");
            assertThat(data.steps().stepsBackTo(2)).isZero();
            put(data, "改名三", "李翠殷");
            assertThat(data.steps().redoable()).isEmpty();
            assertThat(data.redo()).isEmpty();
        }
    }

    @Test
    void neverReachesAcrossTheOpening() {
        threeSteps(open()).close();
        try (DataFolder data = open()) {
            put(data, "改名三", "李翠殷");
            assertThat(data.steps().undoable()).hasSize(1);
            assertThat(data.undo(2)).isEmpty();
            assertThat(data.steps().stepsBackTo(3)).isZero();
        }
    }

    @Test
    void followsARecordThroughTakingBackSeveralStepsAtOnce() {
        try (DataFolder data = threeSteps(open())) {
            data.undo(3);
            data.redo();
            assertThat(data.log().ofRecord(Ledgers.PERSON, 7))
                    .extracting(step -> step.change().seq())
                    .containsExactly(5L, 5L, 5L, 4L, 4L, 4L, 3L, 2L, 1L);
            assertThat(data.log().past().after(Ledgers.PERSON, 7, 2))
                    .map(Person::name)
                    .contains("李翠音");
            assertThat(data.log().past().after(Ledgers.PERSON, 7, 4)).isEmpty();
        }
    }

    private static long offsetOfTheFirst(DataFolder data) {
        return data.readers()
                .read(dsl -> dsl.select(CHANGE_LOG.OFFSET_AT)
                        .from(CHANGE_LOG)
                        .where(CHANGE_LOG.SEQ.eq(1L))
                        .fetchSingle(CHANGE_LOG.OFFSET_AT));
    }

    @Test
    void saysSoAndLosesNothingWhenTheJournalCannotBeRead() throws IOException {
        try (DataFolder data = threeSteps(open())) {
            String before = data.digest();
            Path journal = Journal.path(folder.resolve("journal"), 1);
            try (FileChannel file = FileChannel.open(journal, StandardOpenOption.WRITE)) {
                file.write(ByteBuffer.wrap(new byte[8]), offsetOfTheFirst(data) + 24);
            }
            assertThatThrownBy(() -> data.undo(3))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("journalDamaged");
            assertThatThrownBy(() -> data.log().touched(1, 10)).hasMessage("journalDamaged");
            assertThat(data.digest()).isEqualTo(before);
            assertThat(data.steps().undoable()).hasSize(3);
            put(data, "改名三", "李翠殷");
            assertThat(data.undo()).isPresent();
            assertThat(data.digest()).isEqualTo(before);
        }
    }
}
