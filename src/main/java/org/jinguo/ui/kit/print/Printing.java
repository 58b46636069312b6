package org.jinguo.ui.kit.print;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jinguo.config.Messages;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.Grids;
import org.jinguo.ui.kit.Listed;
import org.jinguo.ui.kit.StatusLine;
import org.jinguo.ui.kit.chart.ChartCard;
import org.jinguo.ui.kit.grid.DataGrid;

/** Puts the list of a page on paper. */
public final class Printing {

    private static final int MOST = 2000;
    private static final int UPRIGHT = 6;

    private final Background background;
    private final StatusLine status;
    private final Supplier<Window> window;

    /** Printing from a window. */
    public Printing(Background background, StatusLine status, Supplier<Window> window) {
        this.background = background;
        this.status = status;
        this.window = window;
    }

    /** The first list or chart in sight below a node, as a list; empty when there is none. */
    public static Optional<Listed> listIn(Node node) {
        return listIn(node, DataGrid::listed);
    }

    /** The same for a file that may leave: what was asked for in clear is masked in it. */
    public static Optional<Listed> maskedIn(Node node) {
        return listIn(node, DataGrid::listedMasked);
    }

    private static Optional<Listed> listIn(Node node, Function<DataGrid<?>, Listed> of) {
        if (!node.isVisible()) {
            return Optional.empty();
        }
        if (node instanceof DataGrid<?> grid) {
            return Optional.of(of.apply(grid));
        }
        if (node instanceof TableView<?> table) {
            return Optional.of(Grids.listed(table));
        }
        Optional<Listed> within = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(child -> listIn(child, of))
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
        return within.or(() -> charted(node));
    }

    private static Optional<Listed> charted(Node node) {
        return node instanceof ChartCard card && card.isDrawn()
                ? Optional.of(card.table().listed())
                : Optional.empty();
    }

    /**
     * Asks for the printer and prints; says why it can not.
     *
     * @param title what is listed
     * @param about of which unit and period
     */
    public void print(String title, String about, Optional<Listed> list) {
        if (list.filter(l -> !l.rows().isEmpty()).isEmpty()) {
            status.say(Messages.get("ui.print.nothing"));
        } else if (list.get().rows().size() > MOST) {
            status.say(Messages.get("ui.print.tooMany", list.get().rows().size(), MOST));
        } else {
            background.aside(
                    UsualPrinter::find,
                    printer -> printer.ifPresentOrElse(
                            p -> print(title, about, list.get(), p),
                            () -> status.say(Messages.get("ui.print.noPrinter"))));
        }
    }

    private void print(String title, String about, Listed list, Printer printer) {
        PrinterJob job = PrinterJob.createPrinterJob(printer);
        if (job == null) {
            status.say(Messages.get("ui.print.noPrinter"));
            return;
        }
        job.getJobSettings().setJobName(title);
        job.getJobSettings().setPageLayout(layout(printer, list));
        if (!job.showPrintDialog(window.get())) {
            job.cancelJob();
            return;
        }
        PageLayout paper = job.getJobSettings().getPageLayout();
        double width = paper.getPrintableWidth();
        double height = paper.getPrintableHeight();
        PaperList pages = new PaperList(title, about, list, width, height);
        boolean all = Stream.iterate(0, i -> i < pages.pages().size(), i -> i + 1)
                .map(i -> PaperPage.of(pages, i, width, height))
                .allMatch((Region page) -> job.printPage(page));
        status.say(
                all && job.endJob()
                        ? Messages.get("ui.print.done", pages.pages().size())
                        : Messages.get("ui.print.failed"));
    }

    private static PageLayout layout(Printer printer, Listed list) {
        return printer.createPageLayout(
                Paper.A4,
                list.columns().size() > UPRIGHT ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
                Printer.MarginType.DEFAULT);
    }
}
