package org.jinguo.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jinguo.config.Progress;
import org.jinguo.model.Ledgers;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Person;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Rating;
import org.jinguo.store.disk.Disk;
import org.jinguo.store.disk.DiskFile;

/** What is done in a taped run: work as of an officer, drawn by lot, and damage that is mended. */
final class CrashWork {

    private static final int IMPORTED = 3000;

    private final DataFolder data;
    private final DiskTape tape;
    private final Disk disk;
    private final Random random;

    CrashWork(DataFolder data, DiskTape tape, Disk disk, Random random) {
        this.data = data;
        this.tape = tape;
        this.disk = disk;
        this.random = random;
    }

    void step() {
        step(random.nextInt(40));
    }

    /** An import and one that is refused, which else would come too seldom. */
    void imports() {
        step(0);
        step(2);
    }

    private void step(int dice) {
        if (dice < 2) {
            done("import", () -> data.importing("导入", "花名册.xlsx", "00", this::people));
        } else if (dice < 3) {
            done("refused", this::refused);
        } else if (dice < 7) {
            done("undo", () -> unlessDamaged(() -> data.undo()));
        } else if (dice < 11) {
            done("redo", () -> unlessDamaged(() -> data.redo()));
        } else if (dice < 16) {
            done("removal", () -> data.change("删除", e -> e.remove(Ledgers.PERSON, someone())));
        } else if (dice < 20) {
            done("ratings", () -> data.change("评定", this::ratings));
        } else if (dice < 22) {
            done("snapshot", data::snapshot);
        } else {
            done("change", () -> data.change("录入", e -> e.put(Ledgers.PERSON, person(someone(), 8))));
        }
    }

    private void done(String name, Runnable work) {
        work.run();
        tape.acknowledged(data.lastSeq(), data.digest());
        tape.phase(name);
    }

    private long someone() {
        return 1L + random.nextInt(200);
    }

    private void people(Edit edit) {
        for (int i = 0; i < IMPORTED; i++) {
            edit.put(Ledgers.PERSON, person(100_000 + random.nextInt(IMPORTED), 240));
        }
    }

    private void ratings(Edit edit) {
        for (int no = 1; no < 200; no++) {
            edit.put(Ledgers.RATING, rating(no));
        }
    }

    private static void unlessDamaged(Runnable step) {
        try {
            step.run();
        } catch (StoreException e) {
            // Its images stood in the part of the journal that was damaged.
            requireKey(e, "journalDamaged");
        }
    }

    /** An import that is given up half way, when parts of it stand in the journal. */
    private void refused() {
        try {
            data.change("停下", edit -> {
                people(edit);
                throw new StoreException("stopped", null);
            });
        } catch (StoreException e) {
            requireKey(e, "stopped");
        }
    }

    private static void requireKey(StoreException e, String key) {
        if (!e.key().equals(key)) {
            throw e;
        }
    }

    /** Damages something that the newest snapshot makes good, and has it mended. */
    void damageAndMend() {
        done("snapshot", data::snapshot);
        done("look", this::nothingToMend);
        tape.hurt(true);
        int dice = random.nextInt(3);
        if (dice == 0) {
            done("damage", () -> damage("snapshots", ".zip", 2));
        } else if (dice == 1) {
            done("damage", () -> damage("journal", ".log", 1));
        } else {
            done("damage", () -> data.change("坏", this::sneak));
        }
        done("mend", () -> data.mend(Progress.NONE));
        tape.hurt(false);
        done("look", this::nothingToMend);
    }

    private void nothingToMend() {
        List<String> mended = data.mend(Progress.NONE);
        if (!mended.isEmpty()) {
            throw new IllegalStateException("mended without need: " + mended);
        }
    }

    /** Changes a row of the database that the journal does not hear of. */
    private void sneak(Edit edit) {
        edit.put(Ledgers.PERSON, person(someone(), 8));
        edit.read(dsl -> dsl.execute("update person set remark='-' where id<200"));
    }

    /** One byte of the oldest file of a kind, when there are enough. */
    private void damage(String folder, String ending, int atLeast) {
        try {
            List<Path> files = disk.list(data.path().resolve(folder)).stream()
                    .filter(file -> file.toString().endsWith(ending))
                    .toList();
            if (files.size() >= atLeast) {
                damage(files.get(0));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void damage(Path path) throws IOException {
        try (DiskFile file = disk.open(path)) {
            long at = random.nextLong(Files.size(path) / 3);
            ByteBuffer one = ByteBuffer.allocate(1);
            file.read(one, at);
            one.put(0, (byte) (one.get(0) ^ 0x10));
            file.write(one.rewind(), at);
            file.force(true);
        }
    }

    private Person person(long id, int length) {
        StringBuilder remark = new StringBuilder();
        while (remark.length() < length) {
            remark.append(Integer.toHexString(random.nextInt()));
        }
        return Ledgers.PERSON.make(Map.of(
                "id",
                id,
                "name",
                "祝" + random.nextInt(1000),
                "idState",
                IdState.MISSING,
                "villageId",
                id % 22,
                "remark",
                remark.toString()));
    }

    private Rating rating(int no) {
        return Ledgers.RATING.make(Map.of(
                "id",
                Rating.key(3, 1, no),
                "householdId",
                (long) no,
                "roundId",
                5L,
                "villageId",
                3L,
                "groupId",
                10L + no % 3,
                "grade",
                List.of(Grade.values()).get(random.nextInt(4)),
                "plaque",
                random.nextBoolean()));
    }
}
