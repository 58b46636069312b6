/** One box that finds everything: what was typed, what fits, what the hits look like. */
package org.jinguo.ui.search;
