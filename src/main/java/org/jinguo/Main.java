package org.jinguo;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import org.jinguo.cli.Cli;
import org.jinguo.cli.Start;
import org.jinguo.cli.Surroundings;
import org.jinguo.cli.Terminal;
import org.jinguo.cli.Utf8Start;
import org.jinguo.config.Places;

/** Entry point: no arguments open the desktop, arguments run the command line. */
public final class Main {

    private Main() {}

    /** Starts the program. */
    public static void main(String[] args) {
        OptionalInt again = Utf8Start.again();
        System.exit(again.isPresent() ? again.getAsInt() : run(args));
    }

    private static int run(String[] args) {
        Surroundings around = new Surroundings(
                Terminal.out(), Terminal.err(), Clock.system(ZoneId.systemDefault()), Places.ofThisRun(), App::open);
        return args.length > 0 ? Cli.run(args, around) : new Start(around).run(Optional.empty());
    }
}
