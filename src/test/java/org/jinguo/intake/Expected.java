package org.jinguo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jinguo.demo.AidTotals;
import org.jinguo.demo.DemoReport;
import org.jinguo.demo.GradeCounts;
import org.jinguo.demo.UnitTotals;
import org.jinguo.figures.Figures;
import org.jinguo.model.aid.AidPayment;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.model.field.Period;
import org.jinguo.model.leader.LeaderTerm;
import org.jinguo.model.leader.TermGroup;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Rating;
import org.jinguo.store.DataFolder;

/** Holds what the data say against what the synthetic workbooks were made from. */
final class Expected {

    private final DataFolder data;

    Expected(DataFolder data) {
        this.data = data;
    }

    void check(DemoReport report) {
        year(report);
        for (UnitTotals village : report.villages()) {
            Area area = data.areas().tree().byCode(village.code()).orElseThrow();
            assertThat(grades(area)).as(village.name()).isEqualTo(village.quarters());
            assertThat(cover(area)).as(village.name()).isEqualTo(village.cover());
        }
        for (AidProgramme programme : data.aid().programmes()) {
            AidTotals due = report.aid(programme.code());
            List<AidPayment> paid = payments(programme);
            assertThat(paid.stream().map(AidPayment::personId).distinct().count())
                    .isEqualTo(due.people());
            assertThat(paid.stream().mapToLong(AidPayment::amount).sum()).isEqualTo(due.fen());
        }
        assertThat(data.verify()).isEmpty();
    }

    /** The last round of the four gives the year its grades (B-01 to B-03). */
    private void year(DemoReport report) {
        Figures figures = new Figures(data);
        Period year = Period.year(2019);
        for (UnitTotals village : report.villages()) {
            Area area = data.areas().tree().byCode(village.code()).orElseThrow();
            assertThat(List.of("B-01", "B-02", "B-03", "X-02", "H-08").stream()
                            .map(code -> figures.value(code, year, area).amount()))
                    .as(village.name())
                    .containsExactly(
                            (long) village.year().clean(),
                            (long) village.year().fair(),
                            (long) village.year().unclean(),
                            (long) village.year().rated(),
                            (long) village.year().unrated());
            assertThat(figures.records("B-01", year, area))
                    .hasSize(village.year().clean());
        }
        assertThat(figures.value("B-01", year, data.areas().tree().home().orElseThrow())
                        .amount())
                .isEqualTo(report.whole().year().clean());
    }

    private List<AidPayment> payments(AidProgramme programme) {
        return data
                .aid()
                .ofVillages(data.areas().tree().all().stream().map(Area::id).toList())
                .stream()
                .filter(p -> p.programmeId() == programme.id())
                .toList();
    }

    private List<GradeCounts> grades(Area village) {
        List<GradeCounts> quarters = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            Map<Grade, Long> count =
                    data
                            .ratings()
                            .sheet(
                                    village,
                                    data.ratings()
                                            .round(Period.quarter(2019, quarter))
                                            .get())
                            .stream()
                            .collect(Collectors.groupingBy(Rating::grade, Collectors.counting()));
            Function<Grade, Integer> of = g -> count.getOrDefault(g, 0L).intValue();
            quarters.add(new GradeCounts(
                    of.apply(Grade.CLEAN), of.apply(Grade.FAIR), of.apply(Grade.UNCLEAN), of.apply(Grade.UNRATED)));
        }
        return quarters;
    }

    private UnitTotals.Cover cover(Area village) {
        List<LeaderTerm> terms = data.leaders().terms(List.of(village.id()));
        Map<Long, Long> groups = data.leaders().groups(List.of(village.id())).stream()
                .collect(Collectors.groupingBy(TermGroup::termId, Collectors.counting()));
        Map<Long, org.jinguo.model.person.Person> people =
                data.people().byIds(terms.stream().map(LeaderTerm::personId).toList());
        return new UnitTotals.Cover(
                data.areas().tree().children(village.id()).size(),
                terms.size(),
                (int) groups.values().stream().filter(n -> n == 2).count(),
                (int) groups.values().stream().filter(n -> n == 3).count(),
                (int) people.values().stream().filter(p -> p.idNo() == null).count());
    }
}
