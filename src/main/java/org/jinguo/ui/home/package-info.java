/** The overview: what there is in the unit and period, what is missing, and the units below. */
package org.jinguo.ui.home;
