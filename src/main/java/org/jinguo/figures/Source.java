package org.jinguo.figures;

import java.util.List;
import org.jinguo.model.field.Ledger;
import org.jinguo.model.place.Area;

/**
 * Where facts come from: coarse ones for counting (tallies where there are some), single ones for
 * the list of records. The same filter and measure run over both, so that a value and its records
 * never disagree.
 */
interface Source<F extends Fact> {

    /** The ledger that is counted. */
    Ledger<?> ledger();

    /** How its facts relate to time. */
    Figure.Basis basis();

    /** All facts of the data set at a moment. */
    List<F> facts(Moment moment);

    /** The single records of some villages at a moment. */
    List<Detail<F>> details(Moment moment, List<Area> villages);
}
