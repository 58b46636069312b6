package org.jinguo.ui.details;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jinguo.config.Messages;
import org.jinguo.model.FieldText;
import org.jinguo.model.field.Field;
import org.jinguo.model.field.FieldKind;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.person.Phone;
import org.jinguo.store.ChangeLog;

/** A step of a record's history in officers' words; masked as it is on the screen. */
final class StepWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Ledger<?> ledger;
    private final FieldText texts;
    private final ZoneId zone;

    StepWords(Ledger<?> ledger, FieldText texts, ZoneId zone) {
        this.ledger = ledger;
        this.texts = texts;
        this.zone = zone;
    }

    DetailPicture.Step step(ChangeLog.Step step) {
        String time = LocalDateTime.ofInstant(step.change().at(), zone).format(TIME);
        return new DetailPicture.Step(
                Messages.get("ui.details.when", time, step.change().who()),
                step.change().label(),
                fields(step));
    }

    private List<String> fields(ChangeLog.Step step) {
        if (step.removed()) {
            return List.of(Messages.get("ui.details.removed"));
        }
        Set<String> keys = new LinkedHashSet<>(step.before().keySet());
        keys.addAll(step.after().keySet());
        List<String> lines = new ArrayList<>();
        for (String key : keys) {
            Object before = step.before().get(key);
            Object after = step.after().get(key);
            if (!Objects.equals(before, after)) {
                ledger.field(key).ifPresent(f -> lines.add(line(f, before, after)));
            }
        }
        return lines;
    }

    private String line(Field field, Object before, Object after) {
        if (before == null) {
            return Messages.get("ui.details.filled", field.label(), text(field, after));
        }
        return after == null
                ? Messages.get("ui.details.emptied", field.label(), text(field, before))
                : Messages.get("ui.details.changed", field.label(), text(field, before), text(field, after));
    }

    /** The journal holds the names of words to choose from. */
    private String text(Field field, Object value) {
        Class<?> type = ledger.componentType(field.key());
        Object word = type.isEnum()
                ? Stream.<Object>of(type.getEnumConstants())
                        .filter(c -> ((Enum<?>) c).name().equals(value))
                        .findFirst()
                        .orElse(value)
                : value;
        return field.kind() == FieldKind.PHONE ? Phone.mask(texts.show(field, word)) : texts.masked(field, word);
    }
}
