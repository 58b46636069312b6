/** Returns: choosing them, what their checks say, writing them to a folder, opening them. */
package org.jinguo.ui.returns;
