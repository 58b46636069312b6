package org.jinguo.ui.shell;

import org.jinguo.config.Messages;

/** The menus, in order; a command stands in one of them. */
enum MenuPlace {
    FILE {
        @Override
        String label() {
            return Messages.get("ui.menu.file");
        }
    },
    EDIT {
        @Override
        String label() {
            return Messages.get("ui.menu.edit");
        }
    },
    VIEW {
        @Override
        String label() {
            return Messages.get("ui.menu.view");
        }
    },
    GO {
        @Override
        String label() {
            return Messages.get("ui.menu.go");
        }
    },
    PAGE {
        @Override
        String label() {
            return Messages.get("ui.menu.page");
        }
    },
    HELP {
        @Override
        String label() {
            return Messages.get("ui.menu.help");
        }
    };

    /** Its name with its access key. */
    abstract String label();
}
