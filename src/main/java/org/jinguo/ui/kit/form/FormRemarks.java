package org.jinguo.ui.kit.form;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jinguo.model.field.Remark;

/** Where a form tells what the rules of its ledger say. */
public final class FormRemarks {

    /** What a citizen ID says: of someone known the form asks for the ID alone. */
    private static final Set<String> BY_ID = Set.of("birthYm", "sex");

    private FormRemarks() {}

    /**
     * Each remark at the field that it is about, or at the name where the form does not show that
     * field. An error that cannot be mended here and stood in the record before does not keep the
     * rest from being saved: it is left out.
     *
     * @param besides keys that the form shows besides its entries
     * @param before what the rules said of the record with which the form began
     * @param now what they say of the record as typed
     */
    public static List<FormProblem> of(Form form, Set<String> besides, List<Remark> before, List<Remark> now) {
        Set<String> shown = new HashSet<>(besides);
        form.shown().forEach(entry -> shown.add(entry.key()));
        return now.stream().flatMap(r -> place(shown, before, r)).toList();
    }

    private static Stream<FormProblem> place(Set<String> shown, List<Remark> before, Remark r) {
        Optional<String> own = Stream.of(r.key(), BY_ID.contains(r.key()) ? "idNo" : r.key())
                .filter(shown::contains)
                .findFirst();
        return own.isEmpty() && r.isError() && before.contains(r)
                ? Stream.empty()
                : Stream.of(new FormProblem(own.orElse("name"), r.problem()));
    }
}
