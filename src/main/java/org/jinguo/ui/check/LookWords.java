package org.jinguo.ui.check;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jinguo.config.Messages;
import org.jinguo.model.rating.ErrorRate;

/** What a second look says of a village, in words. */
final class LookWords {

    private LookWords() {}

    /** The estimate: 复录 75 户，3 户不一致。估计全村差错率 4 %（95 % 把握在 …）. */
    static String result(ErrorRate found) {
        if (found.drawn() == found.households()) {
            return Messages.get("ui.check.look.all", found.drawn(), found.differing(), percent(found.rate()));
        }
        if (found.differing() == 0) {
            return Messages.get("ui.check.look.same", found.drawn(), percent(found.highRate()), found.high());
        }
        return Messages.get(
                "ui.check.look.result",
                found.drawn(),
                found.differing(),
                percent(found.rate()),
                found.likely(),
                percent(found.lowRate()),
                percent(found.highRate()),
                found.low(),
                found.high());
    }

    /** How far the second entry is. */
    static String progress(List<LookRow> rows) {
        long done = rows.stream().filter(r -> !r.waits()).count();
        return Messages.get("ui.check.look.progress", done, rows.size());
    }

    private static String percent(double share) {
        return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(share * 100);
    }
}
