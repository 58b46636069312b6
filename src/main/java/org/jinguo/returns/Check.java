package org.jinguo.returns;

import java.util.List;

/** One kind of check over a return. */
interface Check {

    /** What it finds in a return as it would be written. */
    List<Finding> run(ReturnTable table);
}
