package org.jinguo.returns;

import org.jinguo.config.Messages;

/** What is printed for 清洁家庭: sheets to be filled at the door, and the public notice. */
public enum RatingPaper {
    /** R05, variant A: points and ticks. */
    POINTS {
        @Override
        public String label() {
            return Messages.get("return.paper.points");
        }
    },
    /** R05, variant B: the grade as one word. */
    WORD {
        @Override
        public String label() {
            return Messages.get("return.paper.word");
        }
    },
    /** R05, variant C: ticks only, A4 standing. */
    TICKS {
        @Override
        public String label() {
            return Messages.get("return.paper.ticks");
        }
    },
    /** F5, ten households on a page. */
    SCORE_TEN {
        @Override
        public String label() {
            return Messages.get("return.paper.ten");
        }
    },
    /** F5, a page for each household. */
    SCORE_ONE {
        @Override
        public String label() {
            return Messages.get("return.paper.one");
        }
    },
    /** R07, the public notice. */
    NOTICE {
        @Override
        public String label() {
            return Messages.get("return.paper.notice");
        }
    };

    /** Its name, in the officers' words. */
    public abstract String label();
}
