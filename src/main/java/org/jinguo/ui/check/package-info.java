/**
 * 核对: what was entered against the sums of the paper sheets, and a second, blind entry of some
 * households. Gives no grade of its own but one that an officer takes over from a second entry.
 */
package org.jinguo.ui.check;
