package org.jinguo.ui.repair;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a re-inspection found.
 *
 * @param on day of the visit
 * @param passed whether what was found before is put right
 * @param text what was seen; null when nothing is noted
 * @param due the new deadline where it did not pass
 */
record Finding(LocalDate on, boolean passed, String text, Optional<LocalDate> due) {}
