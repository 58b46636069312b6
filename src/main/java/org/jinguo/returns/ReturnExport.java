package org.jinguo.returns;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.config.Progress;
import org.jinguo.figures.Figures;
import org.jinguo.model.field.Period;
import org.jinguo.model.paper.PaperSheet;
import org.jinguo.model.place.Area;
import org.jinguo.store.DataFolder;
import org.jinguo.workbook.DrawnSheet;
import org.jinguo.workbook.SheetWriter;

/**
 * Writes returns as workbooks in the built-in layouts. A return with nothing to list still comes
 * out (零报告), its total row all zeros.
 */
public final class ReturnExport {

    private final ReturnCatalogue catalogue = new ReturnCatalogue();
    private final TableMaker maker;
    private final Figures figures;

    /** Returns of a data set; the clock gives 填报时间. */
    public ReturnExport(DataFolder data, Figures figures, Clock clock) {
        this.figures = figures;
        this.maker = new TableMaker(data, figures, catalogue, clock);
    }

    /** The forms. */
    public ReturnCatalogue catalogue() {
        return catalogue;
    }

    /** Whether a return lists payments, so that one batch of it can be had (R08–R12). */
    public boolean ofPayments(String code) {
        return catalogue.source(code).filter(s -> s.rows().equals("payments")).isPresent();
    }

    /** Whether a return lists the payments of all programmes, so that one can be had (R12). */
    public boolean ofProgrammes(String code) {
        return ofPayments(code)
                && catalogue.source(code).flatMap(FormSource::programme).isEmpty();
    }

    /** What can be told apart among all payments of a unit and period. */
    public PaymentParts payments(Period period, Area unit) {
        return new PaymentParts(figures.paid(period, unit));
    }

    /** What of all payments of a unit and period a return lists; none for other returns. */
    public PaymentParts payments(String code, PaymentParts all) {
        return ofPayments(code)
                ? catalogue
                        .source(code)
                        .flatMap(FormSource::programme)
                        .map(all::ofProgramme)
                        .orElse(all)
                : PaymentParts.NONE;
    }

    /** The payments that a return of an order's unit and period lists as a whole. */
    public PaymentParts payments(ReturnOrder order) {
        return payments(order.code(), payments(order.period(), order.unit()));
    }

    /** A return as a preview shows it. Throws {@link ReturnException} for an unknown form. */
    ReturnTable prepare(ReturnOrder order) {
        return maker.make(order);
    }

    /**
     * A return as it comes out of the printer; empty for one that each village fills for itself,
     * where the unit is above a village. Throws {@link ReturnException} for a batch or programme of
     * which nothing was paid.
     */
    public Optional<PaperSheet> printed(ReturnOrder order) {
        FormSource source = maker.source(order.code());
        refuseNothing(order);
        return maker.parts(order).equals(List.of(order))
                ? Optional.of(DrawnSheet.of(new ReturnSheet(maker.make(order), source).content())
                        .onPaper())
                : Optional.empty();
    }

    /**
     * Writes a return of everything in a period; see {@link #export(ReturnOrder, Path, Progress)}.
     */
    public Path export(String code, Period period, Area unit, Path folder, Progress progress) {
        return export(ReturnOrder.of(code, period, unit), folder, progress);
    }

    /**
     * Writes a return into a folder, which is made when missing; a file of the same name is
     * replaced.
     *
     * @return the workbook; for R05 and R07 of a unit above a village, one workbook per village,
     *     the folder
     * @throws ReturnException for a form that is not filled from the ledgers, a batch or programme
     *     of which nothing was paid, or a folder that can not be made
     * @throws org.jinguo.workbook.WorkbookException when the file can not be written
     */
    public Path export(ReturnOrder order, Path folder, Progress progress) {
        FormSource source = maker.source(order.code());
        refuseNothing(order);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ReturnException("folder", e, folder.toString());
        }
        List<ReturnOrder> parts = maker.parts(order);
        if (parts.equals(List.of(order))) {
            progress.check(Messages.get("return.progress.rows", order.unit().name()), 0, 1);
            return write(order, source, folder);
        }
        for (int i = 0; i < parts.size(); i++) {
            ReturnOrder part = parts.get(i);
            progress.check(Messages.get("return.progress.write", part.unit().name()), i, parts.size());
            write(part, source, folder);
        }
        return folder;
    }

    /** A whole return is nil where nothing was paid; a part of one would be a slip. */
    private void refuseNothing(ReturnOrder order) {
        if (order.partial() && payments(order).of(order).size() == 0) {
            throw new ReturnException(
                    "part",
                    null,
                    order.code(),
                    order.unit().name(),
                    order.period().label());
        }
    }

    private Path write(ReturnOrder order, FormSource source, Path folder) {
        ReturnTable table = maker.make(order);
        Path file = folder.resolve(table.texts().fileName());
        SheetWriter.write(file, List.of(new ReturnSheet(table, source).content()));
        return file;
    }
}
