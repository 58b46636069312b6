package org.jinguo.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jinguo.config.Messages;

/** What a command says: sentences for officers, or one JSON object for machines. */
final class Output {

    private final PrintStream out;
    private final PrintStream err;
    private final boolean json;
    private final List<String> said = new ArrayList<>();
    private Map<String, ?> object;

    Output(PrintStream out, PrintStream err, boolean json) {
        this.out = out;
        this.err = err;
        this.json = json;
    }

    /** A sentence of the result; not said to machines. */
    void say(String key, Object... args) {
        line(Messages.get(key, args));
    }

    /** A line of the result as it is; not said to machines. */
    void line(String text) {
        if (!json) {
            out.println(text);
        }
    }

    /** How far it is; not said to machines. */
    void step(String text) {
        if (!json) {
            err.println(text);
        }
    }

    /** Something worth knowing that is not the result; machines read it under "said". */
    void note(String text) {
        if (json) {
            said.add(text);
        } else {
            err.println(text);
        }
    }

    /** The one object for machines; written at the end. */
    void object(Supplier<Map<String, ?>> tree) {
        if (json) {
            object = tree.get();
        }
    }

    /** Writes the object for machines, with what was worth knowing until the data were closed. */
    void end() {
        if (object == null) {
            return;
        }
        Map<String, Object> whole = new LinkedHashMap<>(object);
        if (!said.isEmpty()) {
            whole.put("said", said);
        }
        write(whole);
    }

    /** Why the command could not be carried out. */
    void failure(String sentence, String hint) {
        if (json) {
            object = Map.of("error", sentence);
            return;
        }
        err.println(sentence);
        if (!hint.isEmpty()) {
            err.println(hint);
        }
    }

    private void write(Map<String, ?> tree) {
        try {
            out.println(new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .writeValueAsString(tree));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
