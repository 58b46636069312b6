package org.jinguo.ui.shell;

import java.time.Clock;
import org.jinguo.intake.Intake;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.kit.Background;

/**
 * What the window works with.
 *
 * @param data the open data
 * @param intake reading workbooks into the data
 * @param background the lanes
 * @param clock today
 */
public record Services(DataFolder data, Intake intake, Background background, Clock clock) {}
