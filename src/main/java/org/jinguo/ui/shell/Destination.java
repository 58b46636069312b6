package org.jinguo.ui.shell;

import java.util.Optional;
import org.jinguo.model.field.Period;
import org.jinguo.ui.kit.Page;
import org.jinguo.ui.kit.RecordRef;

/**
 * Where a record is shown.
 *
 * @param page its page; empty when only the panel of details can show it
 * @param unitId the unit to look at; null for the one looked at now
 * @param period the period to look at; empty for the one looked at now
 * @param record the record as the page knows it: a person is her term or her payment there
 */
record Destination(Optional<Page> page, Long unitId, Optional<Period> period, RecordRef record) {}
