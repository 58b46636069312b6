package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.model.Ledgers;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.rating.Grade;
import org.jinguo.model.rating.Household;
import org.jinguo.model.rating.HouseholdStatus;
import org.jinguo.model.rating.Rating;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.SchemeDraft;
import org.jinguo.model.rating.ScoreScheme;
import org.jinguo.store.RoundProgress.Stage;
import org.jinguo.ui.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundsTest {

    private static final LocalDate CLOSED = LocalDate.of(2019, 12, 20);
    private static final Period Q3 = Samples.Q4.before();

    @TempDir
    Path folder;

    private DataFolder data;
    private Area village;
    private RatingRound round;

    @BeforeEach
    void open() {
        data = Samples.village(folder, 4);
        village = Samples.village(data);
        Samples.ratedBefore(data, Q3);
        round = data.ratings().round(Q3).orElseThrow();
    }

    @AfterEach
    void close() {
        data.close();
    }

    private Area village() {
        return village;
    }

    private RatingSheet sheet(Period period) {
        return RatingSheet.read(data, data.areas().tree(), village, period);
    }

    private void rate(Household household, Map<String, Object> values) {
        RatingSheet to = sheet(Q3);
        data.change("评定", edit -> new RatingEdits(data, edit, to, CLOSED).put(household, values));
    }

    private void remove(Household household) {
        RatingSheet to = sheet(Q3);
        data.change("退回", edit -> new RatingEdits(data, edit, to, CLOSED).remove(household));
    }

    private void closeRound() {
        data.change("封存", edit -> new RoundEdits(edit, data.ratings()).close(round, village(), CLOSED));
    }

    private void reopen() {
        data.change(
                "重开", edit -> new RoundEdits(edit, data.ratings()).reopen(round, village(), CLOSED.plusDays(3), "漏评"));
    }

    private RoundProgress progress(Period period) {
        return new RoundReader(data).read(List.of(village), period, v -> true).get(0);
    }

    private Household household(int at) {
        return data.ratings().households(village.id()).get(at);
    }

    private Grade grade(Household household) {
        return data.readers()
                .find(Ledgers.RATING, Rating.key(village.no(), round.no(), household.no()))
                .map(Rating::grade)
                .orElseThrow();
    }

    private List<LateChange> late() {
        return LateChange.read(data, data.areas().tree(), village, round);
    }

    @Test
    void aClosedRoundTakesNothingAReopenedOneMarksItLate() {
        Household first = household(0);
        closeRound();
        rate(first, Map.of("grade", Grade.UNCLEAN));
        assertThat(grade(first)).isEqualTo(Grade.CLEAN);
        assertThat(progress(Q3).stage()).isEqualTo(Stage.CLOSED);
        reopen();
        rate(first, Map.of("grade", Grade.UNCLEAN));
        assertThat(grade(first)).isEqualTo(Grade.UNCLEAN);
        RoundProgress now = progress(Q3);
        assertThat(now.stage()).isEqualTo(Stage.REOPENED);
        assertThat(now.blocks()).contains(new RoundProgress.Blocks(0, 2, 1));
    }

    @Test
    void saysWhichHouseholdsDifferFromWhenTheRoundWasClosed() {
        Household changed = household(0);
        Household back = household(1);
        Household gone = household(2);
        closeRound();
        reopen();
        Grade was = grade(back);
        rate(changed, Map.of("grade", Grade.UNCLEAN, "problem", "门前乱堆"));
        rate(back, Map.of("grade", Grade.UNCLEAN));
        rate(back, Map.of("grade", was));
        remove(gone);
        closeRound();
        assertThat(late()).extracting(LateChange::household).containsExactly(changed, gone);
        assertThat(late().get(0).before().map(Rating::grade)).contains(Grade.CLEAN);
        assertThat(late().get(0).now().map(Rating::grade)).contains(Grade.UNCLEAN);
        assertThat(late().get(1).now()).isEmpty();
        assertThat(progress(Q3).stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void aClosingThatWasTakenBackIsNoClosing() {
        closeRound();
        data.undo();
        rate(household(0), Map.of("grade", Grade.FAIR));
        closeRound();
        reopen();
        assertThat(late()).isEmpty();
        rate(household(0), Map.of("grade", Grade.UNCLEAN));
        assertThat(late())
                .singleElement()
                .extracting(c -> c.before().map(Rating::grade))
                .isEqualTo(Optional.of(Grade.FAIR));
    }

    @Test
    void countsWhoIsMissingOneByOne() {
        Household added = household(3);
        remove(added);
        data.change(
                "迁出",
                edit -> edit.put(
                        Ledgers.HOUSEHOLD,
                        Ledgers.HOUSEHOLD.with(household(0), "validTo", Q3.to().minusDays(5))));
        RoundProgress now = progress(Q3);
        assertThat(now.due()).isEqualTo(11);
        assertThat(now.seen()).isEqualTo(11);
        assertThat(now.missing()).isEqualTo(1);
        assertThat(now.complete()).isFalse();
        assertThat(progress(Samples.Q4).stage()).isEqualTo(Stage.NOT_OPEN);
    }

    @Test
    void takesOverWhoWasAwayOrIsRegisteredAsAway() {
        Map<String, Object> away = new HashMap<>();
        away.put("grade", Grade.UNRATED);
        away.put("reason", "外出");
        rate(household(0), away);
        data.change(
                "空挂",
                edit -> edit.put(
                        Ledgers.HOUSEHOLD, Ledgers.HOUSEHOLD.with(household(1), "status", HouseholdStatus.EMPTY)));
        data.change("开评", edit -> new RoundEdits(edit, data.ratings()).open(Samples.Q4));
        RatingSheet to = sheet(Samples.Q4);
        data.change(
                "沿用",
                edit -> assertThat(RoundEdits.carry(new RatingEdits(data, edit, to, CLOSED), to))
                        .isEqualTo(2));
        assertThat(sheet(Samples.Q4).lines())
                .filteredOn(l -> l.rating().isPresent())
                .extracting(l -> l.rating().get().reason())
                .containsExactly("外出", "空挂户");
        data.undo();
        assertThat(sheet(Samples.Q4).lines()).noneMatch(l -> l.rating().isPresent());
    }

    @Test
    void aSchemeInUseIsNeverChangedButGetsANextVersion() {
        SchemeEdits schemes = new SchemeEdits(data);
        ScoreScheme first = data.ratings().scheme(2019).orElseThrow();
        assertThat(schemes.uses()).containsEntry(first.id(), 12);
        SchemeDraft old = SchemeDraft.of(first, data.ratings().items(first.id()));
        SchemeDraft stricter = new SchemeDraft(2019, old.name(), 90, 75, old.items());
        data.change("细则", edit -> schemes.save(edit, Optional.of(first), stricter));
        ScoreScheme second = data.ratings().scheme(2019).orElseThrow();
        assertThat(second.version()).isEqualTo(2);
        assertThat(SchemeDraft.of(first, data.ratings().items(first.id()))).isEqualTo(old);
        assertThat(data.ratings().schemeFor(Q3)).contains(first);
        assertThat(SchemeDraft.of(second, data.ratings().items(second.id()))).isEqualTo(stricter);
    }

    @Test
    void aSchemeNobodyWasScoredByIsChangedInPlaceAndRoundsWithoutScoresTakeIt() {
        SchemeEdits schemes = new SchemeEdits(data);
        ScoreScheme first = data.ratings().scheme(2019).orElseThrow();
        SchemeDraft old = SchemeDraft.of(first, data.ratings().items(first.id()));
        data.change("开评", edit -> new RoundEdits(edit, data.ratings()).open(Samples.Q4));
        data.change("细则", edit -> schemes.save(edit, Optional.of(first), old));
        ScoreScheme second = data.ratings().scheme(2019).orElseThrow();
        SchemeDraft shorter = new SchemeDraft(
                2019,
                old.name(),
                80,
                60,
                List.of(new SchemeDraft.Item("室内", 60, false, false), new SchemeDraft.Item("室外", 40, false, false)));
        data.change("细则", edit -> schemes.save(edit, Optional.of(second), shorter));
        assertThat(data.ratings().schemes()).hasSize(2);
        assertThat(data.ratings().items(second.id())).hasSize(2);
        assertThat(data.ratings().schemeFor(Samples.Q4)).contains(first);
        data.change("改用", edit -> schemes.use(edit, second));
        assertThat(data.ratings().schemeFor(Samples.Q4).map(ScoreScheme::id)).contains(second.id());
        assertThat(data.ratings().schemeFor(Q3)).contains(first);
    }
}
