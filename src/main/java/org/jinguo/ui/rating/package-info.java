/** The rating grid: one key per household, in walking order. Decides no grade of its own. */
package org.jinguo.ui.rating;
