/** The history of Changes: of late, of a day, of imports; with undo and redo by name. */
package org.jinguo.ui.history;
