/** The first page where no ledger is open yet: founding one, practice, or a folder elsewhere. */
package org.jinguo.ui.start;
