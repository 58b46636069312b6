package org.jinguo.store;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Random;
import org.jinguo.model.Ledgers;
import org.jinguo.model.person.IdState;
import org.jinguo.model.person.Person;

/**
 * Works on a data folder until it is killed, and says after each Change which one was acknowledged.
 */
final class CrashChild {

    private CrashChild() {}

    /** Arguments: the folder and a seed. */
    public static void main(String[] args) {
        Random random = new Random(Long.parseLong(args[1]));
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.US_ASCII);
        try (DataFolder data = DataFolder.open(Path.of(args[0]), Clock.systemUTC(), "", t -> {})) {
            out.println("open");
            for (int step = 0; step < 100_000; step++) {
                step(data, random);
                out.println(data.lastSeq() + " " + data.digest());
            }
        }
    }

    private static void step(DataFolder data, Random random) {
        int dice = random.nextInt(40);
        if (dice == 0) {
            data.importing("导入", "花名册.xlsx", "00", edit -> {
                for (int i = 0; i < 3000; i++) {
                    edit.put(Ledgers.PERSON, person(100_000 + random.nextInt(20_000), random));
                }
            });
        } else if (dice < 4) {
            data.undo();
        } else if (dice < 6) {
            data.redo();
        } else if (dice < 10) {
            data.change("删除", edit -> edit.remove(Ledgers.PERSON, 1 + random.nextInt(500)));
        } else if (dice == 10) {
            data.snapshot();
        } else {
            data.change("录入", edit -> edit.put(Ledgers.PERSON, person(1 + random.nextInt(500), random)));
        }
    }

    private static Person person(long id, Random random) {
        return Ledgers.PERSON.make(
                Map.of("id", id, "name", "祝" + random.nextInt(1000), "idState", IdState.MISSING, "villageId", id % 22));
    }
}
