package org.jinguo.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * On a Linux without a locale (a bare container) Java can neither read nor write a Chinese file
 * name, nor understand one among its arguments, and no option mends that. The program then starts
 * itself once more under {@code C.UTF-8}, with the very bytes of its own command line.
 */
public final class Utf8Start {

    private static final Path OWN_COMMAND_LINE = Path.of("/proc/self/cmdline");
    private static final String MAIN = "org.jinguo.Main";
    private static final String MARK = "JINGUO_STARTED_IN_UTF8";

    private Utf8Start() {}

    /** Runs the program once more where that is needed; its exit status, empty when it is not. */
    public static OptionalInt again() {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        boolean needed = System.getenv(MARK) == null
                && !encodesChinese()
                && Files.isReadable(OWN_COMMAND_LINE)
                && Files.isExecutable(java);
        if (!needed) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(run(java));
        } catch (IOException e) {
            return OptionalInt.empty();
        }
    }

    private static boolean encodesChinese() {
        return !System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")
                || Charset.forName(System.getProperty("sun.jnu.encoding"))
                        .newEncoder()
                        .canEncode("台账");
    }

    private static int run(Path java) throws IOException {
        Path arguments = Files.createTempFile("jinguo", ".args");
        try {
            Files.write(arguments, arguments());
            ProcessBuilder builder = new ProcessBuilder(List.of(java.toString(), "@" + arguments));
            builder.environment().put("LC_ALL", "C.UTF-8");
            builder.environment().put(MARK, "1");
            Process child = builder.inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(child::destroy));
            return waitFor(child);
        } finally {
            Files.deleteIfExists(arguments);
        }
    }

    /** An installed program's own launcher has given the virtual machine what its settings say. */
    private static byte[] arguments() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        if (System.getProperty("jpackage.app-version") != null) {
            List<String> words = new ArrayList<>(List.of("java"));
            words.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
            words.addAll(List.of("-cp", System.getProperty("java.class.path"), MAIN));
            all.writeBytes(argumentFile((String.join("\0", words) + "\0").getBytes(StandardCharsets.UTF_8)));
        }
        all.writeBytes(argumentFile(Files.readAllBytes(OWN_COMMAND_LINE)));
        return all.toByteArray();
    }

    private static int waitFor(Process child) {
        while (true) {
            try {
                return child.waitFor();
            } catch (InterruptedException e) {
                child.destroy();
            }
        }
    }

    /** The launcher's file of arguments: one quoted word a line, its bytes as they are. */
    static byte[] argumentFile(byte[] commandLine) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        int from = 0;
        boolean launcher = true;
        for (int i = 0; i < commandLine.length; i++) {
            if (commandLine[i] == 0) {
                if (!launcher) {
                    quote(commandLine, from, i, file);
                }
                launcher = false;
                from = i + 1;
            }
        }
        return file.toByteArray();
    }

    private static void quote(byte[] line, int from, int to, ByteArrayOutputStream file) {
        file.write('"');
        for (int i = from; i < to; i++) {
            if (line[i] == '\n') {
                file.writeBytes("\\n".getBytes(StandardCharsets.US_ASCII));
                continue;
            }
            if (line[i] == '"' || line[i] == '\\') {
                file.write('\\');
            }
            file.write(line[i]);
        }
        file.write('"');
        file.write('\n');
    }
}
