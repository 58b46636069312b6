package org.jinguo.ui.kit.print;

import java.util.Optional;
import javafx.print.Printer;

/** The printer that is proposed; the dialog offers all of them. */
final class UsualPrinter {

    private UsualPrinter() {}

    /**
     * The system's own choice; the first one where it has none, as on a machine to which a printer
     * was added and never made the usual one. The system may ask the network for its printers.
     */
    static Optional<Printer> find() {
        return Optional.ofNullable(Printer.getDefaultPrinter())
                .or(() -> Printer.getAllPrinters().stream().findFirst());
    }
}
