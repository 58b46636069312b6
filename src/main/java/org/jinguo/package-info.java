/**
 * The start: {@code Main} decides between window and command line, {@code App} wires the window
 * together. Holds no rule of any ledger.
 */
package org.jinguo;
