/** A form as it lies on paper, cell by cell, for whoever writes, shows or prints it. */
package org.jinguo.model.paper;
