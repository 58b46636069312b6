/**
 * Screen 评选期 of 清洁家庭: how far rounds are in each village, opened, closed and reopened; score
 * schemes by version; what the district settles. Rates nobody.
 */
package org.jinguo.ui.rounds;
