package org.jinguo.ui.kit.print;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.stage.Window;
import org.jinguo.config.Messages;
import org.jinguo.config.Progress;
import org.jinguo.model.paper.PaperSheet;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.JobResult;
import org.jinguo.ui.kit.StatusLine;

/** Sends forms to the printer, page by page, with progress and a way to stop. */
public final class SheetPrinter {

    private final Background background;
    private final StatusLine status;
    private final Supplier<Window> window;

    /** Printing from a window. */
    public SheetPrinter(Background background, StatusLine status, Supplier<Window> window) {
        this.background = background;
        this.status = status;
        this.window = window;
    }

    /** Asks for the printer and prints; says why it can not. */
    public void print(String title, PaperSheet sheet) {
        background.aside(
                UsualPrinter::find,
                printer -> printer.ifPresentOrElse(
                        p -> print(title, sheet, p), () -> status.say(Messages.get("ui.print.noPrinterForm"))));
    }

    private void print(String title, PaperSheet sheet, Printer printer) {
        PrinterJob job = PrinterJob.createPrinterJob(printer);
        if (job == null) {
            status.say(Messages.get("ui.print.noPrinterForm"));
            return;
        }
        job.getJobSettings().setJobName(title);
        job.getJobSettings().setPageLayout(layout(printer, sheet));
        if (!job.showPrintDialog(window.get())) {
            job.cancelJob();
            return;
        }
        PageLayout paper = job.getJobSettings().getPageLayout();
        SheetPages pages = new SheetPages(sheet, paper.getPrintableWidth(), paper.getPrintableHeight());
        background.reading(
                Messages.get("ui.print.task", title),
                progress -> send(job, pages, progress),
                all -> JobResult.of(
                        all ? Messages.get("ui.print.done", pages.pages().size()) : Messages.get("ui.print.failed")));
    }

    /** Every page in a turn of its own of the screen's thread, so that the screen stays alive. */
    private boolean send(PrinterJob job, SheetPages pages, Progress progress) {
        try {
            for (int i = 0; i < pages.pages().size(); i++) {
                progress.check(
                        Messages.get("ui.print.sending"), i, pages.pages().size());
                int page = i;
                CompletableFuture<Boolean> sent = new CompletableFuture<>();
                background.onScreen(() -> sent.complete(job.printPage(SheetLeaf.forPrinter(pages, page))));
                if (!sent.join()) {
                    return false;
                }
            }
        } catch (Progress.Stopped e) {
            job.cancelJob();
            throw e;
        }
        return job.endJob();
    }

    /** The form's own paper; A4 where the printer has no A3. */
    private static PageLayout layout(Printer printer, PaperSheet sheet) {
        boolean large = sheet.a3()
                && printer.getPrinterAttributes().getSupportedPapers().contains(Paper.A3);
        return printer.createPageLayout(
                large ? Paper.A3 : Paper.A4,
                sheet.landscape() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
                PaperSheet.SIDE,
                PaperSheet.SIDE,
                PaperSheet.TOP,
                PaperSheet.SIDE);
    }
}
