package org.jinguo.ui.repair;

import org.jinguo.config.Messages;

/** The lists of 整改. */
enum RepairList {
    FOLLOW_UP {
        @Override
        String label() {
            return Messages.get("ui.repair.list.followUp");
        }
    },
    PLAQUES {
        @Override
        String label() {
            return Messages.get("ui.repair.list.plaques");
        }
    },
    POINTS {
        @Override
        String label() {
            return Messages.get("ui.repair.list.points");
        }
    };

    abstract String label();
}
