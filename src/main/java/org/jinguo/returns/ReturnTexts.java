package org.jinguo.returns;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jinguo.config.Messages;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.model.place.AreaLevel;
import org.jinguo.store.DataFolder;
import org.jinguo.store.SettingStore;

/** What stands around the table of a return (domain document, 2.1). */
final class ReturnTexts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");
    private static final Pattern WHEN = Pattern.compile("\\{年}年(第\\{季}季度|\\{月}月|\\{期})?(年度)?");
    private static final Pattern BATCH = Pattern.compile("第\\{批}批|\\{批次}|\\{批}");
    private static final Pattern END = Pattern.compile("\\)?\\.xlsx$");
    private static final int TO_FULL_WIDTH = 0xFEE0;

    private final DataFolder data;
    private final ReturnForm form;
    private final FormSource source;
    private final ReturnOrder order;
    private final Period period;
    private final LocalDate today;

    /** Texts of an order; the period is the round's where one round is listed. */
    ReturnTexts(DataFolder data, ReturnCatalogue catalogue, ReturnOrder order, Period period, Clock clock) {
        this.data = data;
        this.form = catalogue.form(order.code()).orElseThrow();
        this.source = catalogue.source(order.code()).orElseThrow();
        this.order = order;
        this.period = period;
        this.today = LocalDate.now(clock);
    }

    /** Everything but the notes that depend on the numbers. */
    ReturnTable.Texts texts(String totalLabel, List<String> moreNotes) {
        Places places = new Places(data.areas().tree());
        List<String> notes = new ArrayList<>(notes());
        notes.addAll(moreNotes);
        return new ReturnTable.Texts(
                filled(source.text("title"), places, UnaryOperator.identity()),
                Messages.get("return.header.unit", places.federation(order.unit())),
                Messages.get("return.header.day", DAY.format(today)),
                Messages.get("return.header.measure", form.measure()),
                filled(source.text("extra"), places, UnaryOperator.identity()),
                totalLabel,
                signature(),
                notes,
                NOT_IN_NAMES
                        .matcher(filled(fileName(), places, ReturnTexts::inNames))
                        .replaceAll(""));
    }

    /** The pattern of the file's name; a batch stands in it even where the form has no place. */
    private String fileName() {
        String own = source.text("fileName");
        String pattern = own.isEmpty() ? form.words().fileName() : own;
        return order.batch().isEmpty() || BATCH.matcher(pattern).find()
                ? pattern
                : END.matcher(pattern).replaceFirst("{批次}$0");
    }

    /** A name with its signs full width where a file's name has no such sign: 3／8. */
    private static String inNames(String name) {
        return NOT_IN_NAMES.matcher(name).replaceAll(sign -> {
            char c = sign.group().charAt(0);
            return c > ' ' && c < 0x7F ? String.valueOf((char) (c + TO_FULL_WIDTH)) : "";
        });
    }

    private String filled(String pattern, Places places, UnaryOperator<String> names) {
        Area unit = order.unit();
        boolean low = unit.level() == AreaLevel.VILLAGE || unit.level() == AreaLevel.GROUP;
        String text = low ? pattern.replace("{单位}村", "{单位}") : pattern;
        String year = period.kind() == Period.Kind.YEAR ? "{期}度" : "{期}";
        text = replaced(WHEN, text.replace("{年}年度", year), period.label());
        text = replaced(BATCH, text, names.apply(batch()));
        return text.replace("{期}", period.label())
                .replace("{单位}", places.title(unit))
                .replace("{村名}", village(places))
                .replace("{村}", places.title(unit))
                .replace("{项目}", names.apply(programme()));
    }

    private String village(Places places) {
        return places.tree()
                .above(order.unit().id(), AreaLevel.VILLAGE)
                .map(Area::name)
                .orElse("");
    }

    private static String replaced(Pattern pattern, String text, String by) {
        return pattern.matcher(text).replaceAll(Matcher.quoteReplacement(by));
    }

    private String batch() {
        return order.batch().map(BatchName::of).map(BatchName::behindPeriod).orElse("");
    }

    private String programme() {
        return order.programme()
                .flatMap(data.aid()::programme)
                .map(AidProgramme::name)
                .orElseGet(() -> Messages.get("return.programme.all"));
    }

    private List<String> notes() {
        String own = source.text("notes");
        String text = own.isEmpty() ? form.words().notes() : own;
        return text.isEmpty() ? List.of() : List.of(text.replaceFirst("^注[:：] *", "注："));
    }

    /** The line of signatures; names stand in the settings, the day of 填报 is today's. */
    private String signature() {
        String line = form.words().footer();
        line = signed(line, "填表人：", SettingStore.FILLER);
        line = signed(line, "审核人：", SettingStore.CHECKER);
        line = signed(line, "单位负责人：", SettingStore.HEAD);
        line = signed(line, "联系电话：", SettingStore.PHONE);
        return line.replaceFirst("填报日期：.*$", "填报日期：" + DAY.format(today));
    }

    private String signed(String line, String label, String setting) {
        String name = data.settings().get(setting).orElse("");
        if (name.isBlank()) {
            return line;
        }
        Matcher at = Pattern.compile(Pattern.quote(label) + "　*").matcher(line);
        return at.replaceFirst(Matcher.quoteReplacement(label + name + "　　"));
    }
}
