/** District, township, village and group: codes, names, validity. Knows no person and no rating. */
package org.jinguo.model.place;
