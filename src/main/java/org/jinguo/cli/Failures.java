package org.jinguo.cli;

import java.util.Optional;
import org.jinguo.config.Messages;
import org.jinguo.config.Progress;
import org.jinguo.demo.DemoException;
import org.jinguo.returns.ReturnException;
import org.jinguo.store.StoreException;
import org.jinguo.workbook.WorkbookException;

/** The sentence of a failure of any room that a command works with. */
final class Failures {

    private Failures() {}

    /** The sentence for the officer; empty when it is a fault of the program. */
    static Optional<String> sentence(Throwable failure) {
        if (failure instanceof CliFailure own) {
            return Optional.of(own.userMessage());
        }
        if (failure instanceof StoreException store) {
            return Optional.of(store.userMessage());
        }
        if (failure instanceof WorkbookException workbook) {
            return Optional.of(workbook.userMessage());
        }
        if (failure instanceof DemoException demo) {
            return Optional.of(demo.userMessage());
        }
        if (failure instanceof ReturnException returns) {
            return Optional.of(returns.userMessage());
        }
        if (failure instanceof Progress.Stopped) {
            return Optional.of(Messages.get("cli.stopped"));
        }
        return Optional.empty();
    }
}
