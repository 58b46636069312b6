/**
 * 清洁家庭 · 看图: grades in bars, shares over the rounds, who rose and who fell, the ranking. All
 * numbers are figures; each opens the households behind it.
 */
package org.jinguo.ui.charts;
