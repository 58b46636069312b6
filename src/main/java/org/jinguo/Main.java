package org.jinguo;

import java.time.Clock;
import org.jinguo.cli.Cli;
import org.jinguo.cli.Surroundings;
import org.jinguo.cli.Terminal;
import org.jinguo.config.Places;

/** Entry point: no arguments open the desktop, arguments run the command line. */
public final class Main {
    private Main() {}

    /** Starts the program. */
    public static void main(String[] args) {
        Surroundings around =
                new Surroundings(
                        Terminal.out(),
                        Terminal.err(),
                        Clock.systemDefaultZone(),
                        Places.ofThisRun(),
                        folder -> 2);
        System.exit(Cli.run(args, around));
    }
}
