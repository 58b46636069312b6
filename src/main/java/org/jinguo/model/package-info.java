/**
 * What is true: records, their fields, and rules. Plain Java only; nothing here opens a file or a
 * window.
 */
package org.jinguo.model;
