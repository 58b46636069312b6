package org.jinguo.ui.shell;

import java.time.Clock;
import org.jinguo.store.DataFolder;
import org.jinguo.ui.kit.Background;

/**
 * What the window works with.
 *
 * @param data the open data
 * @param background the lanes
 * @param clock today
 */
public record Services(DataFolder data, Background background, Clock clock) {}
