/**
 * What screens share: work off the JavaFX thread, fonts, theme, dialogs. Knows the model and no
 * store.
 */
package org.jinguo.ui.kit;
