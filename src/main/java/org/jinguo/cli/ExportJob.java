package org.jinguo.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jinguo.config.Progress;
import org.jinguo.figures.Figures;
import org.jinguo.model.field.Period;
import org.jinguo.model.place.Area;
import org.jinguo.returns.ReturnExport;
import org.jinguo.returns.ReturnForm;
import org.jinguo.store.DataFolder;

/** Writes returns one after another from one picture of the figures. */
final class ExportJob {

    private final ReturnExport export;

    ExportJob(DataFolder data, Clock clock) {
        this.export = new ReturnExport(data, new Figures(data), clock);
    }

    /** Every return that the ledgers can fill. */
    List<ReturnForm> forms() {
        return export.catalogue().producible();
    }

    /** The return of a code, however the letters are typed. */
    ReturnForm form(String code) {
        return forms().stream()
                .filter(f -> f.code().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                new CliFailure(
                                        "form",
                                        code,
                                        String.join(
                                                "、",
                                                forms().stream().map(ReturnForm::code).toList())));
    }

    Path export(ReturnForm form, Period period, Area unit, Path folder) {
        return export.export(form.code(), period, unit, folder, Progress.NONE);
    }
}
