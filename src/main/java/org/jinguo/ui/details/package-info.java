/** The panel at the right: fields, history and problems of the record that is selected. */
package org.jinguo.ui.details;
