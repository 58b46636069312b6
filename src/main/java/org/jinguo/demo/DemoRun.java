package org.jinguo.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jinguo.workbook.PlainSheet;

/** Writes one order: the workbooks of each village, then the aid rosters of each township. */
final class DemoRun {

    private static final int SHEETS_OF_VILLAGE = 6;

    private final DemoSource source;
    private final DemoOrder order;
    private final boolean practice;
    private final DemoProgress progress;
    private final List<String> spoiled = new ArrayList<>();
    private boolean stopped;
    private int all;

    DemoRun(DemoSource source, DemoOrder order, boolean practice, DemoProgress progress) {
        this.source = source;
        this.order = order;
        this.practice = practice;
        this.progress = progress;
    }

    /** The totals, without writing anything. */
    static DemoReport figures(DemoSource source, boolean withAid) {
        List<UnitTotals> villages = source.plan().lines().stream()
                .map(line -> UnitTotals.of(source.village(line)))
                .toList();
        List<AidTotals> aid = withAid ? source.aidTotals() : List.of();
        return new DemoReport(villages, source.townshipNames(), aid, 0, true);
    }

    DemoReport write() {
        DemoFolder folder = DemoFolder.open(order.out());
        try {
            return write(folder);
        } catch (RuntimeException e) {
            clearAfter(folder, e);
            throw e;
        }
    }

    private static void clearAfter(DemoFolder folder, RuntimeException failure) {
        try {
            folder.clear();
        } catch (DemoException e) {
            failure.addSuppressed(e);
        }
    }

    private DemoReport write(DemoFolder folder) {
        Map<String, List<Roster>> rosters = rosters();
        all = source.plan().lines().size() * SHEETS_OF_VILLAGE
                + rosters.values().stream().mapToInt(List::size).sum();
        List<UnitTotals> totals = new ArrayList<>();
        for (PlanLine line : source.plan().lines()) {
            if (!stopped) {
                DemoVillage village = source.village(line);
                totals.add(UnitTotals.of(village));
                writeVillage(folder, village);
            }
        }
        rosters.forEach((township, ofTownship) -> writeAid(folder, township, ofTownship));
        if (stopped) {
            folder.clear();
            return new DemoReport(List.of(), Map.of(), List.of(), 0, false);
        }
        if (order.dirty()) {
            spoiled.add(0, "file\tsheet\trow\texpect\twhat\tmended");
            folder.writeList(DemoReport.SPOILED_LIST, spoiled);
        }
        List<AidTotals> aid = rosters.isEmpty() ? List.of() : source.aidTotals();
        return new DemoReport(totals, source.townshipNames(), aid, folder.files(), true);
    }

    private void writeVillage(DemoFolder folder, DemoVillage village) {
        PlanLine plan = village.plan();
        String code = plan.village().code();
        Habit habit = new Habit(source.seed(), code);
        VillageSheets sheets =
                new VillageSheets(village, habit, source.year(), new Dice(source.seed(), code, "sheets"));
        FileNames names = new FileNames(new Dice(source.seed(), code, "names"), source.year());
        Sender sender = new Sender(plan.township(), habit, new Dice(source.seed(), code, "dress"));
        Spoiler spoiler = spoiler(plan);
        write(folder, sender, names.leaders(plan), spoilt(spoiler, sheets.leaders()));
        write(folder, sender, names.register(plan), spoilt(spoiler, sheets.register()));
        for (int quarter = 1; quarter <= 4; quarter++) {
            String name = names.ratings(plan, quarter, habit.namePattern);
            write(folder, sender, name, spoilt(spoiler, sheets.ratings(quarter)));
        }
    }

    /** Who dresses the sheets. */
    private record Sender(PlanLine.Unit township, Habit habit, Dice dice) {}

    private record Roster(AidKind kind, AidBatch batch, List<AidCase> cases) {}

    /** The rosters by township; none for a single village. */
    private Map<String, List<Roster>> rosters() {
        Map<String, List<Roster>> all = new LinkedHashMap<>();
        if (order.unit().scale() == DemoScale.VILLAGE) {
            return all;
        }
        for (String township : source.plan().townships()) {
            List<Roster> rosters = new ArrayList<>();
            source.aid(township)
                    .forEach((kind, cases) -> cases.stream()
                            .collect(Collectors.groupingBy(c -> c.batch().of(), TreeMap::new, Collectors.toList()))
                            .forEach((b, c) -> rosters.add(new Roster(kind, b, c))));
            all.put(township, rosters);
        }
        return all;
    }

    private void writeAid(DemoFolder folder, String township, List<Roster> rosters) {
        String name = source.townshipNames().get(township);
        Habit habit = new Habit(source.seed(), township);
        AidSheets sheets = new AidSheets(name, habit, source.year(), new Dice(source.seed(), township, "sheets"));
        FileNames names = new FileNames(new Dice(source.seed(), township, "names"), source.year());
        Sender sender =
                new Sender(new PlanLine.Unit(township, name), habit, new Dice(source.seed(), township, "dress"));
        Spoiler spoiler = new Spoiler(new Dice(source.seed(), township, "spoil"), "");
        for (Roster roster : rosters) {
            Table table = spoilt(spoiler, sheets.of(roster.kind(), roster.cases()));
            write(folder, sender, names.aid(name, roster.kind(), roster.batch()), table);
        }
    }

    private Spoiler spoiler(PlanLine plan) {
        Dice dice = new Dice(source.seed(), plan.village().code(), "spoil");
        List<String> others = Plan.DISTRICT.villageNames(plan.township().code()).stream()
                .filter(name -> !name.equals(plan.village().name()))
                .sorted()
                .toList();
        return new Spoiler(dice, others.isEmpty() ? "" : dice.pick(others));
    }

    private Table spoilt(Spoiler spoiler, Table table) {
        return order.dirty() ? spoiler.spoil(table) : table;
    }

    private void write(DemoFolder folder, Sender sender, String name, Table table) {
        if (stopped) {
            return;
        }
        TableSheet sheet = new TableSheet(table, sender.habit(), sender.dice());
        List<PlainSheet> sheets = new ArrayList<>();
        sheets.add(sheet.make(practice));
        sheets.addAll(TableSheet.leftovers(sender.dice()));
        boolean nested = order.unit().scale() == DemoScale.DISTRICT;
        String below = nested ? sender.township().name() : "";
        folder.write(below, name, sheets);
        String path = nested ? below + "/" + name : name;
        sheet.spoiled().forEach(row -> spoiled.add(row.line(path)));
        stopped = !progress.wrote(folder.files(), all, name);
    }
}
