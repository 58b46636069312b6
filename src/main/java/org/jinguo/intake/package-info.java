/**
 * Intake (原样读表): reads the workbooks that villages and townships send, as they are, into records,
 * with every repair and every refusal explained. Writes only through one Change per file; touches
 * neither POI nor files of its own.
 */
package org.jinguo.intake;
