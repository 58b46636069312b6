/** 整改: what follows a round of 清洁家庭: rectification and re-inspection, plaques, points. */
package org.jinguo.ui.repair;
