/**
 * Lists on paper: what a table or grid shows, cut into pages with title, unit, period and page
 * numbers. Nothing here reads data.
 */
package org.jinguo.ui.kit.print;
