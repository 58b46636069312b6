/** The frame of the window: units, navigation, page bar, status line, undo. Knows all screens. */
package org.jinguo.ui.shell;
