/** 公示与打印: the papers of a round as they will be printed, into a workbook or to the printer. */
package org.jinguo.ui.notice;
