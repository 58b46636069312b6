/**
 * Where files live, the user's settings, the version, the sentences of the program. Knows no ledger
 * and no screen.
 */
package org.jinguo.config;
