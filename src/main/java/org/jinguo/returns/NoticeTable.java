package org.jinguo.returns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jinguo.config.Messages;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.model.rating.RatingRules;
import org.jinguo.store.DataFolder;
import org.jinguo.store.RatingSettings;
import org.jinguo.store.RatingSheet;

/** Builds R07, the public notice of a village or group, by the settings of the unit. */
final class NoticeTable {

    private final DataFolder data;
    private final ReturnCatalogue catalogue;
    private final Clock clock;

    NoticeTable(DataFolder data, ReturnCatalogue catalogue, Clock clock) {
        this.data = data;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * A notice with what was left out of it.
     *
     * @param table the notice
     * @param households how many households stand on it
     * @param open how many were not yet visited
     * @param leftOut what may not be shown
     */
    record Made(ReturnTable table, int households, int open, List<LeftOut> leftOut) {}

    /** The notice of a round's period, hung up today. */
    ReturnTable table(ReturnOrder order, Period round) {
        return make(order, round, LocalDate.now(clock)).table();
    }

    /** The notice of a round's period, hung up on a day. */
    Made make(ReturnOrder order, Period round, LocalDate from) {
        RatingRules.Notice rules = RatingSettings.read(data.settings()).notice();
        NoticeList list = new NoticeList(RatingSheet.read(data, data.areas().tree(), order.unit(), round), rules);
        ReturnForm form = form(rules);
        NoticeColumns columns = new NoticeColumns(form, list, rules);
        ReturnTable.Texts texts = new ReturnTexts(data, catalogue, order, round, clock).texts("", List.of());
        Area village =
                data.areas().tree().above(order.unit().id(), AreaLevel.VILLAGE).orElseThrow();
        List<ReturnRow> rows =
                columns.rows().stream().map(v -> new ReturnRow(village, v)).toList();
        ReturnTable table = new ReturnTable(
                form,
                order,
                with(texts, list, new Hanging(village, from, rules)),
                columns.all(),
                rows,
                Arrays.asList(new Object[columns.all().size()]));
        return new Made(
                table,
                list.red().size() + list.improving().size(),
                (int) list.sheet().lines().stream()
                        .filter(l -> l.rating().isEmpty())
                        .count(),
                list.leftOut());
    }

    /** By whom, from when and by which rules a notice hangs. */
    private record Hanging(Area village, LocalDate from, RatingRules.Notice rules) {

        LocalDate to() {
            return from.plusDays(Math.max(0, rules.days() - 1));
        }
    }

    private ReturnForm form(RatingRules.Notice rules) {
        ReturnForm form = catalogue.form("R07").orElseThrow();
        ReturnForm.Words words = form.words();
        return new ReturnForm(
                form.code(),
                Messages.get("return.notice.sheet"),
                form.measure(),
                new ReturnForm.Words(
                        words.frequency(),
                        words.flow(),
                        rules.a3() ? "A3横" : "A4纵",
                        words.totalRow(),
                        words.notes(),
                        words.footer(),
                        words.fileName()),
                form.columns());
    }

    private static ReturnTable.Texts with(ReturnTable.Texts texts, NoticeList list, Hanging hanging) {
        String phone = hanging.rules().phone();
        String period = list.sheet().period().label();
        String found = hanging.rules().improving()
                ? Messages.get(
                        "return.notice.found.both",
                        period,
                        list.red().size(),
                        list.improving().size())
                : Messages.get("return.notice.found", period, list.red().size());
        return new ReturnTable.Texts(
                texts.title(),
                texts.left(),
                texts.middle(),
                texts.right(),
                found,
                "",
                Messages.get(
                        "return.notice.signature",
                        hanging.village().name(),
                        Messages.get(
                                "return.notice.dayOfYear",
                                String.valueOf(hanging.from().getYear()),
                                NoticeColumns.day(hanging.from())),
                        NoticeColumns.day(hanging.from()),
                        NoticeColumns.day(hanging.to()),
                        phone.isBlank() ? Messages.get("return.notice.noPhone") : phone),
                List.of(),
                texts.fileName());
    }
}
