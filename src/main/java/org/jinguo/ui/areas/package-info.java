/** Screen 区划: the areas directly below a unit, added, renamed and ended. */
package org.jinguo.ui.areas;
