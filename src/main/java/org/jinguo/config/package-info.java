/**
 * Where files live, the log, the version, the sentences of the program, and how work tells its
 * progress. Knows no ledger and no screen.
 */
package org.jinguo.config;
