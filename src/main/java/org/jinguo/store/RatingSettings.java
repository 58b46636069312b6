package org.jinguo.store;

import java.util.Map;
import org.jinguo.model.field.Period;
import org.jinguo.model.rating.AnnualGrade;
import org.jinguo.model.rating.RatingRules;

/** What a district settles about 清洁家庭, kept among the settings. */
public final class RatingSettings {

    private static final String PREFIX = "rating.";
    private static final String KIND = PREFIX + "round";
    private static final String ANNUAL = PREFIX + "annual";
    private static final String CLEAN = PREFIX + "points.clean";
    private static final String FAIR = PREFIX + "points.fair";
    private static final String DAYS = PREFIX + "fix.days";
    private static final String IMPROVING = PREFIX + "notice.improving";
    private static final String MASK = PREFIX + "notice.mask";
    private static final String HANGS = PREFIX + "notice.days";
    private static final String PHONE = PREFIX + "notice.phone";
    private static final String PAPER = PREFIX + "notice.a3";

    private RatingSettings() {}

    /** What holds now; the usual where nothing was settled. */
    public static RatingRules read(SettingStore settings) {
        Map<String, String> told = settings.startingWith(PREFIX);
        RatingRules usual = RatingRules.usual();
        RatingRules.Notice notice = usual.notice();
        return new RatingRules(
                told.containsKey(KIND) ? Period.Kind.valueOf(told.get(KIND)) : usual.roundKind(),
                told.containsKey(ANNUAL) ? AnnualGrade.valueOf(told.get(ANNUAL)) : usual.annual(),
                number(told, CLEAN, usual.cleanPoints()),
                number(told, FAIR, usual.fairPoints()),
                number(told, DAYS, usual.fixDays()),
                new RatingRules.Notice(
                        flag(told, IMPROVING, notice.improving()),
                        flag(told, MASK, notice.maskNames()),
                        number(told, HANGS, notice.days()),
                        told.getOrDefault(PHONE, notice.phone()),
                        flag(told, PAPER, notice.a3())));
    }

    private static int number(Map<String, String> told, String name, int usual) {
        return told.containsKey(name) ? Integer.parseInt(told.get(name)) : usual;
    }

    private static boolean flag(Map<String, String> told, String name, boolean usual) {
        return told.containsKey(name) ? Boolean.parseBoolean(told.get(name)) : usual;
    }

    /** Settles them within a Change. */
    public static void write(Edit edit, SettingStore settings, RatingRules rules) {
        settings.put(edit, KIND, rules.roundKind().name());
        settings.put(edit, ANNUAL, rules.annual().name());
        settings.put(edit, CLEAN, String.valueOf(rules.cleanPoints()));
        settings.put(edit, FAIR, String.valueOf(rules.fairPoints()));
        settings.put(edit, DAYS, String.valueOf(rules.fixDays()));
        settings.put(edit, IMPROVING, String.valueOf(rules.notice().improving()));
        settings.put(edit, MASK, String.valueOf(rules.notice().maskNames()));
        settings.put(edit, HANGS, String.valueOf(rules.notice().days()));
        settings.put(edit, PHONE, rules.notice().phone());
        settings.put(edit, PAPER, String.valueOf(rules.notice().a3()));
    }
}
