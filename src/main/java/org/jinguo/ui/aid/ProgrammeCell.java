package org.jinguo.ui.aid;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jinguo.config.Messages;
import org.jinguo.model.aid.AidProgramme;
import org.jinguo.model.field.Parsed;
import org.jinguo.model.field.PlainText;
import org.jinguo.model.field.Problem;
import org.jinguo.ui.kit.grid.NewCell;
import org.jinguo.ui.kit.grid.NewRow;

/** The programme of a new payment, by its name or a part of it that no other one has. */
final class ProgrammeCell implements NewCell {

    // Read off the screen, too, while a block is pasted.
    private volatile List<String> names;

    ProgrammeCell(ObservableList<AidProgramme> programmes) {
        names = names(programmes);
        programmes.addListener((ListChangeListener<AidProgramme>) c -> names = names(programmes));
    }

    private static List<String> names(List<AidProgramme> programmes) {
        return programmes.stream().map(AidProgramme::name).toList();
    }

    @Override
    public Parsed<Object> read(NewRow row, String typed) {
        String plain = PlainText.words(typed);
        List<String> all = names;
        List<String> found = all.contains(plain)
                ? List.of(plain)
                : all.stream()
                        .filter(n -> n.contains(plain) || plain.contains(n))
                        .toList();
        return found.size() == 1
                ? Parsed.of(plain, found.get(0))
                : Parsed.refused(
                        plain,
                        Problem.error("field.choice", Messages.get("ui.aid.programme"), plain, String.join("、", all)));
    }

    @Override
    public List<String> choices(NewRow row) {
        return names;
    }
}
