package org.jinguo.returns;

import org.jinguo.config.Messages;

/** How far a return has come (user-experience, rule 3). */
public enum ReturnState {
    /** 未填: nothing stands in its ledger yet. */
    EMPTY {
        @Override
        public String label() {
            return Messages.get("return.state.empty");
        }
    },
    /** 在填: something is missing. */
    PART {
        @Override
        public String label() {
            return Messages.get("return.state.part");
        }
    },
    /** 零报告: nothing happened in the period; it is due all the same. */
    NIL {
        @Override
        public String label() {
            return Messages.get("return.state.nil");
        }
    },
    /** 填完. */
    FILLED {
        @Override
        public String label() {
            return Messages.get("return.state.filled");
        }
    },
    /** 已核: its checks find nothing that must be mended. */
    CHECKED {
        @Override
        public String label() {
            return Messages.get("return.state.checked");
        }
    },
    /** 已导出; whether it was handed over the program can not know. */
    SENT {
        @Override
        public String label() {
            return Messages.get("return.state.sent");
        }
    };

    /** In officers' words. */
    public abstract String label();
}
