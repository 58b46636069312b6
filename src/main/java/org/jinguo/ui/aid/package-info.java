/** Payments of aid in a unit and year, and the form that enters them. */
package org.jinguo.ui.aid;
