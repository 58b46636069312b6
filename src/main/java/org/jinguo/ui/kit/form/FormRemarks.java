package org.jinguo.ui.kit.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jinguo.model.field.Remark;

/** Where a form tells what the rules of its ledger say. */
public final class FormRemarks {

    private FormRemarks() {}

    /**
     * Each remark at the field that it is about, or at the name where the form does not show that
     * field. An error that cannot be mended here and stood in the record before does not keep the
     * rest from being saved: it is left out.
     *
     * @param shown keys that the form shows besides its entries
     * @param before what the rules said of the record with which the form began
     * @param now what they say of the record as typed
     */
    public static List<FormProblem> of(
            Form form, Set<String> shown, List<Remark> before, List<Remark> now) {
        Set<String> entries = form.shown().stream().map(FormEntry::key).collect(Collectors.toSet());
        return now.stream()
                .filter(
                        r ->
                                !r.isError()
                                        || entries.contains(r.key())
                                        || shown.contains(r.key())
                                        || !before.contains(r))
                .map(
                        r ->
                                entries.contains(r.key()) || shown.contains(r.key())
                                        ? new FormProblem(r.key(), r.problem())
                                        : new FormProblem("name", r.problem()))
                .toList();
    }
}
