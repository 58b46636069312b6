/** Aid programmes and payments, and money in fen. Knows no screen and no sheet. */
package org.jinguo.model.aid;
