package org.jinguo.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.ToIntFunction;
import org.jinguo.config.Places;

/**
 * What a command finds around it.
 *
 * @param out where results go
 * @param err where notes, progress and failures go
 * @param clock the time
 * @param places where data live by default
 * @param desktop opens the window on a folder and returns the exit status
 */
public record Surroundings(
        PrintStream out,
        PrintStream err,
        Clock clock,
        Places places,
        ToIntFunction<Path> desktop) {}
