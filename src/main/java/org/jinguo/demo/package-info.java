/**
 * The synthetic district: workbooks as villages would send them, with invented people only, and the
 * totals a right import must arrive at. Writes files through the workbook room; knows no store and
 * no screen.
 */
package org.jinguo.demo;
