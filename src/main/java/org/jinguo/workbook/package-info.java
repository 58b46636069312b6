/**
 * Workbooks in and out: any workbook is read into plain cells within fixed limits, sheets are
 * written from a layout that is data. The only package that touches Apache POI; knows no ledger, no
 * figure and no screen.
 */
package org.jinguo.workbook;
