package org.jinguo;

/** Entry point: no arguments open the desktop, arguments run the command line. */
public final class Main {
    private Main() {}

    /** Starts the program. */
    public static void main(String[] args) {
        if (args.length > 0) {
            throw new IllegalStateException("not wired yet");
        }
    }
}
