package org.jinguo.returns;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jinguo.figures.Figures;
import org.jinguo.model.field.Period;
import org.jinguo.model.field.Problem;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.store.DataFolder;

/** What is to be reported by when, of the forms that the program fills. */
public final class DueList {

    /** How many days before the due day a return appears. */
    public static final int DAYS_AHEAD = 45;

    /** How many days a late return is asked for; then the next period's takes its place. */
    static final int DAYS_LATE = 100;

    /** How many days an exported return stays in sight after its due day. */
    private static final int DAYS_SHOWN = 14;

    private static final String PER_HOUSEHOLD = "R05";

    private final DataFolder data;
    private final Figures figures;
    private final ReturnCatalogue catalogue;
    private final ReturnChecks checks;
    private final SentReturns sent;

    /** The due list of a data set. */
    public DueList(DataFolder data, Figures figures, ReturnCatalogue catalogue) {
        this.data = data;
        this.figures = figures;
        this.catalogue = catalogue;
        this.checks = new ReturnChecks(data, figures);
        this.sent = new SentReturns(data);
    }

    /**
     * What a unit owes on a day: returns due within {@link #DAYS_AHEAD} days, and those of the
     * period before that are late by no more than {@link #DAYS_LATE}. A late one counts only when
     * the data were kept on its due day or hold something of its period, so that a new installation
     * does not begin with debts. Late first, then by due day; exported last.
     */
    public List<ReturnDue> on(LocalDate today, Area unit, ZoneId zone) {
        DueDates dates = dates();
        Map<String, LocalDate> exported = sent.of(unit);
        LocalDate since = keptSince(zone).orElse(today);
        List<ReturnDue> found = new ArrayList<>();
        for (DueForm form : catalogue.dueForms()) {
            for (Period.Kind kind : form.due()) {
                Period now = Period.of(kind, today);
                for (Period period : List.of(now.before(), now)) {
                    ReturnDue due = due(form, period, unit, dates, exported);
                    if (owed(due, today, since)) {
                        found.add(due);
                    }
                }
            }
        }
        return sorted(found);
    }

    private static boolean owed(ReturnDue due, LocalDate today, LocalDate since) {
        if (due.daysLeft(today) >= 0) {
            return due.daysLeft(today) <= DAYS_AHEAD;
        }
        if (due.progress().sentOn().isPresent()) {
            return !due.progress().sentOn().get().plusDays(DAYS_SHOWN).isBefore(today);
        }
        boolean kept = !due.due().isBefore(since) || due.state() != ReturnState.EMPTY && due.state() != ReturnState.NIL;
        return due.daysLate(today) <= DAYS_LATE && kept;
    }

    /** All returns of a period and of its year, for looking back. */
    public List<ReturnDue> of(Period period, Area unit) {
        DueDates dates = dates();
        Map<String, LocalDate> exported = sent.of(unit);
        List<ReturnDue> found = new ArrayList<>();
        for (DueForm form : catalogue.dueForms()) {
            if (form.due().contains(period.kind())) {
                found.add(due(form, period, unit, dates, exported));
            } else if (form.due().contains(Period.Kind.YEAR)) {
                found.add(due(form, Period.year(period.year()), unit, dates, exported));
            }
        }
        return sorted(found);
    }

    /** A return that is filled as 已核 when its checks find nothing that must be mended. */
    public ReturnDue checked(ReturnDue due, Area unit) {
        boolean perHousehold = due.form().code().equals(PER_HOUSEHOLD);
        boolean village = unit.level() == AreaLevel.VILLAGE || unit.level() == AreaLevel.GROUP;
        // The roster of a whole township is as many checks as households: only on its own page.
        if (due.state() != ReturnState.FILLED || perHousehold && !village) {
            return due;
        }
        boolean clean = checks.run(due.form().code(), due.period(), unit).stream()
                .noneMatch(f -> f.level() == Problem.Level.ERROR);
        return clean ? due.as(ReturnState.CHECKED) : due;
    }

    /** The day on which a form of a period is due. */
    public LocalDate day(String code, Period period) {
        return dates().of(code, period);
    }

    private DueDates dates() {
        return new DueDates(catalogue.dueRules(), data.settings().startingWith(DueDates.SETTING));
    }

    private Optional<LocalDate> keptSince(ZoneId zone) {
        return data.log().find(1).map(first -> LocalDate.ofInstant(first.at(), zone));
    }

    private ReturnDue due(DueForm form, Period period, Area unit, DueDates dates, Map<String, LocalDate> exported) {
        String code = form.form().code();
        Optional<LocalDate> on = Optional.ofNullable(exported.get(SentReturns.key(code, period)));
        ReturnDue.Progress progress = progress(form, period, unit, on);
        return new ReturnDue(form.form(), period, dates.of(code, period), form.ledger(), progress);
    }

    private ReturnDue.Progress progress(DueForm form, Period period, Area unit, Optional<LocalDate> on) {
        long all = figures.value(form.all(), period, unit).amount();
        if (form.open().isEmpty()) {
            ReturnState state = all == 0 ? ReturnState.NIL : ReturnState.FILLED;
            return new ReturnDue.Progress(sentOr(on, state), all, 0, on);
        }
        long open = figures.value(form.open().get(), period, unit).amount();
        ReturnState state = open >= all ? ReturnState.EMPTY : open > 0 ? ReturnState.PART : ReturnState.FILLED;
        return new ReturnDue.Progress(sentOr(on, state), Math.max(0, all - open), all, on);
    }

    private static ReturnState sentOr(Optional<LocalDate> on, ReturnState state) {
        return on.isPresent() ? ReturnState.SENT : state;
    }

    private static List<ReturnDue> sorted(List<ReturnDue> found) {
        return found.stream()
                .sorted(Comparator.comparing((ReturnDue d) -> d.state() == ReturnState.SENT)
                        .thenComparing(ReturnDue::due)
                        .thenComparing(d -> d.form().code()))
                .toList();
    }
}
