package org.jinguo.cli;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jinguo.config.Messages;
import org.jinguo.store.Change;

/** A Change in the words of the command line. */
final class ChangeWords {

    private final ZoneId zone;

    ChangeWords(ZoneId zone) {
        this.zone = zone;
    }

    /** One line. */
    String line(Change change) {
        String line = Messages.get(
                "cli.history.line",
                String.valueOf(change.seq()),
                time(change),
                change.label(),
                change.rows(),
                change.who());
        return change.detail() == null ? line : Messages.get("cli.history.detail", line, change.detail());
    }

    /** For machines. */
    Map<String, Object> tree(Change change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("seq", change.seq());
        tree.put("kind", change.kind().name());
        tree.put("label", change.label());
        tree.put("at", change.at().toString());
        tree.put("who", change.who());
        tree.put("rows", change.rows());
        putKnown(tree, "target", change.target());
        putKnown(tree, "file", change.fileName());
        putKnown(tree, "fileHash", change.fileHash());
        putKnown(tree, "detail", change.detail());
        return tree;
    }

    private static void putKnown(Map<String, Object> tree, String key, Object value) {
        if (value != null) {
            tree.put(key, value);
        }
    }

    private String time(Change change) {
        return Times.minute(LocalDateTime.ofInstant(change.at(), zone));
    }
}
