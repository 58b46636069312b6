package org.jinguo.cli;

import picocli.CommandLine.Option;

/** The option {@code --json}; {@link Output} looks at the arguments for it. */
final class JsonFlag {

    static final String NAME = "--json";

    @Option(names = NAME)
    boolean json;
}
