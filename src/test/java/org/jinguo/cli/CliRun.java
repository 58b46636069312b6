package org.jinguo.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jinguo.config.Places;

/** Runs commands as the process would, with its streams caught. */
final class CliRun {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2019-12-25T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Surroundings around;

    CliRun(Path home) {
        this.around = new Surroundings(
                stream(out), stream(err), CLOCK, new Places(home, home, Optional.empty()), folder -> false);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    Surroundings around() {
        return around;
    }

    /** The exit status. */
    int run(Object... args) {
        out.reset();
        err.reset();
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = String.valueOf(args[i]);
        }
        return Cli.run(words, around);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** All of standard output as one JSON object. */
    JsonNode json() throws JsonProcessingException {
        return new ObjectMapper()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readTree(out());
    }
}
