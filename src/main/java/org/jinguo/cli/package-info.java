/**
 * The same jobs without a window. One small class per command; sentences and help in Chinese; exit
 * status 0 done, 1 done with problems found, 2 could not be done. Also the start, and the practice
 * township that it makes. Knows no window.
 */
package org.jinguo.cli;
