package org.jinguo.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The recipients of aid in one township: new persons of fitting sex and age, spread over villages.
 */
final class AidMaker {

    private static final double BOYS_IN_SPRING_BUD = 0.06;

    private final Plan township;
    private final Dice dice;
    private final IdMint mint;
    private final Map<AidBatch, LocalDate> days = new EnumMap<>(AidBatch.class);
    private final Set<String> names = new HashSet<>();

    AidMaker(Plan township, String code, int year, long seed) {
        this.township = township;
        this.dice = new Dice(seed, code, "aid");
        this.mint = IdMint.ofTownship(dice, code);
        for (AidBatch batch : AidBatch.values()) {
            days.put(batch, batch.on(year, dice.below(5)));
        }
    }

    /** One case per payment, in the order of villages. */
    List<AidCase> make(AidKind kind, List<AidMix.Grant> grants) {
        List<AidCase> cases = new ArrayList<>();
        for (AidMix.Grant grant : grants) {
            AidBatch batch = dice.pick(kind.batches());
            cases.add(make(kind, grant, new AidCase.Batch(batch, days.get(batch))));
        }
        cases.sort(Comparator.comparing(c -> c.village().village().code()));
        return List.copyOf(cases);
    }

    private AidCase make(AidKind kind, AidMix.Grant grant, AidCase.Batch batch) {
        boolean child = kind == AidKind.POOR_CHILDREN || kind == AidKind.SPRING_BUD;
        boolean female = switch (kind) {
            case POOR_WOMEN, TWO_CANCERS -> true;
            case POOR_CHILDREN -> dice.chance(0.55);
            case SPRING_BUD -> !dice.chance(BOYS_IN_SPRING_BUD);
        };
        int age = age(kind, grant.stage());
        DemoLeader.Citizen person = citizen(age, female, batch.on(), NameBook.surname(dice));
        AidCase.Guardian guardian = child
                ? guardian(person, age, batch.on())
                : new AidCase.Guardian(new DemoLeader.Citizen("", true, person.birth(), ""), "");
        AidCase.Recipient recipient = new AidCase.Recipient(person, mint.card(), IdMint.phone(dice));
        return new AidCase(grant, batch, village(), recipient, guardian);
    }

    /** Ages that fit the programme and the stage of schooling (checks K61, K63, K64). */
    private int age(AidKind kind, String stage) {
        return switch (kind) {
            case POOR_WOMEN -> dice.between(28, 72);
            case TWO_CANCERS -> dice.between(36, 63);
            case POOR_CHILDREN -> dice.between(4, 16);
            case SPRING_BUD ->
                switch (stage) {
                    case "小学" -> dice.between(7, 11);
                    case "初中" -> dice.between(12, 14);
                    case "大学" -> dice.between(18, 21);
                    default -> dice.between(15, 17);
                };
        };
    }

    private DemoLeader.Citizen citizen(int age, boolean female, LocalDate on, String surname) {
        LocalDate birth = mint.birthDay(on.minusYears(age));
        String name = NameBook.named(dice, surname, female, birth.getYear());
        while (!names.add(name)) {
            name = NameBook.named(dice, NameBook.surname(dice), female, birth.getYear());
        }
        return new DemoLeader.Citizen(name, female, birth, mint.id(birth, female));
    }

    private AidCase.Guardian guardian(DemoLeader.Citizen child, int age, LocalDate on) {
        String relation = List.of("父", "母", "母", "祖父", "祖母").get(dice.below(5));
        boolean grand = relation.startsWith("祖");
        boolean female = relation.endsWith("母");
        int older = grand ? dice.between(48, 60) : dice.between(22, 34);
        String surname = female ? NameBook.surname(dice) : surnameOf(child.name());
        return new AidCase.Guardian(citizen(age + older, female, on, surname), relation);
    }

    private static String surnameOf(String name) {
        String two = name.substring(0, 2);
        return NameBook.isSurname(two) ? two : name.substring(0, 1);
    }

    private PlanLine village() {
        List<PlanLine> lines = township.lines();
        int[] weights = lines.stream().mapToInt(PlanLine::households).toArray();
        return lines.get(dice.weighted(weights));
    }
}
