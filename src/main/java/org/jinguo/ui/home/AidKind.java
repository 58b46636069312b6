package org.jinguo.ui.home;

import org.jinguo.config.Messages;

/** The programmes of aid, with the codes of their figures. */
enum AidKind {
    POOR_WOMEN("D-03", "D-04") {
        @Override
        String label() {
            return Messages.get("ui.home.aid.women");
        }
    },
    POOR_CHILDREN("D-05", "D-06") {
        @Override
        String label() {
            return Messages.get("ui.home.aid.children");
        }
    },
    TWO_CANCERS("D-09", "D-10") {
        @Override
        String label() {
            return Messages.get("ui.home.aid.cancers");
        }
    },
    SPRING_BUD("D-11", "D-12") {
        @Override
        String label() {
            return Messages.get("ui.home.aid.springBud");
        }
    },
    OTHER("R13.oN", "R13.oM") {
        @Override
        String label() {
            return Messages.get("ui.home.aid.other");
        }
    };

    private final String people;
    private final String money;

    AidKind(String people, String money) {
        this.people = people;
        this.money = money;
    }

    abstract String label();

    String people() {
        return people;
    }

    String money() {
        return money;
    }
}
