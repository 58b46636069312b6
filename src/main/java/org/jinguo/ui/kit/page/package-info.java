/** How a page of a ledger is laid out around its grid and form; nothing of any one ledger. */
package org.jinguo.ui.kit.page;
