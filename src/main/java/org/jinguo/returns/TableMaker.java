package org.jinguo.returns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jinguo.config.Messages;
import org.jinguo.figures.Figures;
import org.jinguo.model.aid.Money;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.rating.RatingRound;
import org.jinguo.model.rating.ScoreItem;
import org.jinguo.store.DataFolder;

/** Builds returns from the ledgers, not yet written. */
final class TableMaker {

    /** Rows of {@link NoticeTable}. */
    static final String NOTICE = "notice";

    /** What a village fills for itself. */
    private static final Set<String> BY_VILLAGE = Set.of("households", NOTICE);

    private final DataFolder data;
    private final Figures figures;
    private final ReturnCatalogue catalogue;
    private final Clock clock;
    private final HouseholdRows households;
    private final UnitRows units;
    private final NoticeTable notices;
    private final Map<String, RowSource> rows;
    private final LedgerRows ledgers;

    TableMaker(DataFolder data, Figures figures, ReturnCatalogue catalogue, Clock clock) {
        this.data = data;
        this.figures = figures;
        this.catalogue = catalogue;
        this.clock = clock;
        this.households = new HouseholdRows(data, figures);
        this.units = new UnitRows(figures, catalogue);
        this.ledgers = new LedgerRows(data, figures, catalogue);
        this.notices = new NoticeTable(data, catalogue, clock);
        this.rows = Map.of(
                "leaders",
                new LeaderRows(data, figures),
                "payments",
                new PaymentRows(data, figures, catalogue),
                "households",
                households,
                "units",
                units);
    }

    ReturnTable make(ReturnOrder order) {
        FormSource source = source(order.code());
        if (source.rows().equals(NOTICE)) {
            return notices.table(order, round(order));
        }
        ReturnForm form = catalogue.form(order.code()).orElseThrow();
        Optional<RatingRound> round =
                source.rows().equals("households") ? figures.round(order.period(), order.unit()) : Optional.empty();
        List<ReturnColumn> columns =
                source.rows().equals("households") ? ratingColumns(order, form, source, round) : form.columns();
        Cells cells = new Cells(source, columns);
        List<ReturnRow> made = new ArrayList<>();
        for (Line line : rows.getOrDefault(source.rows(), ledgers).lines(order)) {
            made.add(new ReturnRow(line.unit(), cells.row(made.size() + 1, line)));
        }
        List<Object> totals = totals(order, source, columns, cells, made);
        Period period = round.map(RatingRound::period).orElse(order.period());
        ReturnTexts texts = new ReturnTexts(data, catalogue, order, period, clock);
        return new ReturnTable(
                form,
                order,
                texts.texts(label(source, columns, totals), notes(order, source, columns, totals)),
                columns,
                made,
                totals);
    }

    /** The notice of an order, hung up on a day, with what was left out of it. */
    NoticeTable.Made notice(ReturnOrder order, LocalDate from) {
        return notices.make(order, round(order), from);
    }

    private Period round(ReturnOrder order) {
        return figures.round(order.period(), order.unit())
                .map(RatingRound::period)
                .orElse(order.period());
    }

    /**
     * A return as those fill it who fill it: R05 and R07 are each village's own, so that an order
     * of a unit above is one order for each village of the period's end.
     */
    List<ReturnOrder> parts(ReturnOrder order) {
        AreaLevel level = order.unit().level();
        boolean above = level == AreaLevel.DISTRICT || level == AreaLevel.TOWNSHIP;
        if (!above || !BY_VILLAGE.contains(source(order.code()).rows())) {
            return List.of(order);
        }
        return data.areas().tree().below(order.unit().id(), AreaLevel.VILLAGE).stream()
                .filter(v -> v.existsOn(order.period().to()))
                .map(order::from)
                .toList();
    }

    /** Where a return's cells come from; throws for a form that is not filled from the ledgers. */
    FormSource source(String code) {
        return catalogue
                .source(code)
                .orElseThrow(() -> new ReturnException(
                        "unknown",
                        null,
                        code,
                        String.join(
                                "、",
                                catalogue.producible().stream()
                                        .map(ReturnForm::code)
                                        .toList())));
    }

    private List<ReturnColumn> ratingColumns(
            ReturnOrder order, ReturnForm form, FormSource source, Optional<RatingRound> round) {
        List<ScoreItem> items = round.flatMap(r -> Optional.ofNullable(r.schemeId()))
                .map(data.ratings()::items)
                .orElse(List.of());
        boolean scored = data.areas()
                .tree()
                .above(order.unit().id(), AreaLevel.VILLAGE)
                .map(v -> households.scored(order, v))
                .orElse(false);
        boolean points = order.ratingForm() == RatingForm.POINTS || order.ratingForm() != RatingForm.TICKS && scored;
        return new RatingColumns(source, items).of(form, points, order.ratingForm() == RatingForm.WORD);
    }

    private List<Object> totals(
            ReturnOrder order, FormSource source, List<ReturnColumn> columns, Cells cells, List<ReturnRow> made) {
        List<Object> totals = cells.totals(made);
        for (int c = 0; c < columns.size(); c++) {
            String from = source.of(columns.get(c).key());
            if (from.startsWith(UnitRows.FIGURE)) {
                String code = from.substring(UnitRows.FIGURE.length());
                if (UnitRows.wholeOnly(code, order.unit())) {
                    totals.set(c, units.distinct(code, order));
                }
            }
        }
        return totals;
    }

    private static String label(FormSource source, List<ReturnColumn> columns, List<Object> totals) {
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).key().equals(source.text("uppercase"))) {
                String words = new Money((Long) totals.get(c)).toUppercase();
                return Messages.get("return.total.uppercase", words);
            }
        }
        return Messages.get("return.total.label");
    }

    /** Which rounds a return over a longer period takes. */
    private List<String> rounds(ReturnOrder order, FormSource source) {
        return source.columns().values().stream()
                .filter(from -> from.startsWith(UnitRows.FIGURE))
                .map(from -> from.substring(UnitRows.FIGURE.length()))
                .flatMap(code -> figures.notes(code, order.period(), order.unit()).stream())
                .distinct()
                .toList();
    }

    /** Says where people who are listed in two units make the sum larger than their number. */
    private List<String> notes(ReturnOrder order, FormSource source, List<ReturnColumn> columns, List<Object> totals) {
        List<String> notes = new ArrayList<>();
        rounds(order, source).forEach(note -> notes.add(Messages.get("return.note", note)));
        for (int c = 0; c < columns.size(); c++) {
            String from = source.of(columns.get(c).key());
            String code = from.startsWith(UnitRows.FIGURE) ? from.substring(UnitRows.FIGURE.length()) : "";
            if (units.persons(code) && totals.get(c) instanceof Long sum) {
                long each = units.distinct(code, order);
                if (sum != each) {
                    String label = columns.get(c).label();
                    notes.add(Messages.get("return.note.distinct", label, sum.toString(), Long.toString(each)));
                }
            }
        }
        return notes;
    }
}
