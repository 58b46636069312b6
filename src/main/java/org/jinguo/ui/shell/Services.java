package org.jinguo.ui.shell;

import java.time.Clock;
import org.jinguo.figures.Figures;
import org.jinguo.intake.Intake;
import org.jinguo.returns.ReturnExport;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.kit.Background;
import org.jinguo.ui.kit.FileDialogs;

/**
 * What the window works with.
 *
 * @param data the open data
 * @param intake reading workbooks into the data
 * @param figures numbers over the data
 * @param returns writing returns
 * @param background the lanes
 * @param clock today
 * @param files the system's windows for files and folders
 */
public record Services(
        DataFolder data,
        Intake intake,
        Figures figures,
        ReturnExport returns,
        Background background,
        Clock clock,
        FileDialogs files) {}
