package org.jinguo.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Predicate;
import org.jinguo.config.Places;

/**
 * What a command finds around it.
 *
 * @param out where results go
 * @param err where notes, progress and failures go
 * @param clock the time
 * @param places where data live by default
 * @param desktop shows the window on a folder until it is closed; false when it can not be shown
 */
public record Surroundings(PrintStream out, PrintStream err, Clock clock, Places places, Predicate<Path> desktop) {}
