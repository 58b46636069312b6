/** Households, rounds, score schemes and grades of 清洁家庭. Knows no leader and no payment. */
package org.jinguo.model.rating;
