/**
 * Bringing workbooks in: what was recognised and what will become of each row, before it happens.
 */
package org.jinguo.ui.intake;
