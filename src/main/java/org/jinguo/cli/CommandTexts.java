package org.jinguo.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.jinguo.config.Messages;

/** Gives picocli the Chinese texts of its help: key {@code x} is the message {@code cli.help.x}. */
final class CommandTexts extends ResourceBundle {

    private static final String PREFIX = "cli.help.";

    @Override
    protected Object handleGetObject(String key) {
        return Messages.keys().contains(PREFIX + key) ? Messages.get(PREFIX + key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(Messages.keys().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .toList());
    }
}
