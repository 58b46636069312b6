package org.jinguo.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jinguo.config.Progress;
import org.jinguo.figures.Figures;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.returns.Finding;
import org.jinguo.returns.PaymentParts;
import org.jinguo.returns.ReturnChecks;
import org.jinguo.returns.ReturnExport;
import org.jinguo.returns.ReturnForm;
import org.jinguo.returns.ReturnOrder;
import org.jinguo.store.DataFolder;

/** Checks and writes returns one after another from one picture of the figures. */
final class ExportJob {

    private static final String ALL = "all";

    private final ReturnExport export;
    private final ReturnChecks checks;

    ExportJob(DataFolder data, Clock clock) {
        Figures figures = new Figures(data);
        this.export = new ReturnExport(data, figures, clock);
        this.checks = new ReturnChecks(data, figures);
    }

    /** Every return that the ledgers can fill. */
    List<ReturnForm> forms() {
        return export.catalogue().producible();
    }

    /** The returns of codes; every one for no code and for {@code all}. */
    List<ReturnForm> named(List<String> codes) {
        return codes.isEmpty() || codes.contains(ALL)
                ? forms()
                : codes.stream().distinct().map(this::form).toList();
    }

    /** The return of a code, however the letters are typed. */
    private ReturnForm form(String code) {
        return forms().stream()
                .filter(f -> f.code().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new CliFailure(
                        "form",
                        code,
                        String.join("、", forms().stream().map(ReturnForm::code).toList())));
    }

    List<Finding> check(ReturnForm form, Period period, Area unit) {
        return checks.run(form.code(), period, unit);
    }

    Path export(ReturnForm form, Period period, Area unit, Path folder) {
        return export(ReturnOrder.of(form.code(), period, unit), folder);
    }

    Path export(ReturnOrder order, Path folder) {
        return export.export(order, folder, Progress.NONE);
    }

    /** The returns of which one batch can be had. */
    List<String> ofPayments() {
        return forms().stream().map(ReturnForm::code).filter(export::ofPayments).toList();
    }

    /** What can be told apart among the payments of a whole return. */
    PaymentParts payments(ReturnOrder whole) {
        return export.payments(whole);
    }
}
