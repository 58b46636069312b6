/** Terms of office of the women's group leaders and the groups they cover. Knows no household. */
package org.jinguo.model.leader;
