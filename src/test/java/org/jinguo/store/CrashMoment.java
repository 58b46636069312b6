package org.jinguo.store;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jinguo.store.disk.Deed;

/**
 * A moment at which the power goes.
 *
 * @param deeds how many deeds were done
 * @param phase what was being done
 * @param hurt whether something was damaged then
 * @param last the last deed
 */
record CrashMoment(int deeds, String phase, boolean hurt, String last) {

    private static final Set<Deed.Act> TURNING = Set.of(
            Deed.Act.CREATE, Deed.Act.TRUNCATE, Deed.Act.FORCE, Deed.Act.MOVE, Deed.Act.DELETE, Deed.Act.FORCE_FOLDER);

    /**
     * One drawn so that each kind of work comes as often as each other, however many deeds it
     * takes, and the moments around forcing, moving and acknowledging more often than those between
     * two writes.
     */
    static CrashMoment of(DiskTape tape, Random random) {
        List<String> names = tape.phases().stream()
                .map(DiskTape.Phase::name)
                .distinct()
                .sorted()
                .toList();
        String name = names.get(random.nextInt(names.size()));
        List<DiskTape.Phase> phases = tape.phases().stream()
                .filter(phase -> phase.name().equals(name))
                .toList();
        DiskTape.Phase phase = phases.get(random.nextInt(phases.size()));
        int deeds = phase.from() + random.nextInt(phase.to() - phase.from() + 1);
        int dice = random.nextInt(10);
        if (dice < 2) {
            deeds = phase.to();
        } else if (dice < 7) {
            deeds = turning(tape, deeds, phase.to()) + random.nextInt(2);
        }
        int at = Math.min(deeds, phase.to());
        return new CrashMoment(at, name, phase.hurt(), last(tape, at));
    }

    private static int turning(DiskTape tape, int from, int to) {
        int at = from;
        while (at < to && !TURNING.contains(tape.entries().get(at).act())) {
            at++;
        }
        return at;
    }

    private static String last(DiskTape tape, int deeds) {
        if (deeds == 0) {
            return "nothing yet";
        }
        DiskTape.Entry entry = tape.entries().get(deeds - 1);
        return entry.act() + " " + entry.file() + " " + entry.at() + "+" + entry.bytes().length;
    }
}
