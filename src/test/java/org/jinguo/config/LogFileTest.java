package org.jinguo.config;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;
import ch.qos.logback.core.status.NopStatusListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    Path folder;

    @Test
    void complaintsOfTheLogItselfStayOffStandardOutput() throws JoranException, IOException {
        Path file = Files.writeString(folder.resolve("文件"), "x", StandardCharsets.UTF_8);
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.putProperty("jinguo.logs", file.resolve("logs").toString());
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(LogFileTest.class.getResource("/logback.xml"));
        assertThat(context.getStatusManager().getCopyOfStatusListenerList())
                .hasOnlyElementsOfType(NopStatusListener.class)
                .isNotEmpty();
        context.stop();
    }

    @Test
    void namesAndLongNumbersAreBlottedOut() throws JoranException, IOException {
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.putProperty("jinguo.logs", folder.toString());
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(LogFileTest.class.getResource("/logback.xml"));
        context.getLogger("org.h2")
                .warn("row 42 of 富山村", new IllegalStateException("'王秀兰', 36119919700101002X, 19900001234"));
        context.stop();
        String log = Files.readString(folder.resolve("jinguo.log"), StandardCharsets.UTF_8);
        assertThat(log)
                .contains("row 42 of □", "IllegalStateException: '□', #X, #", "at org.jinguo.config")
                .doesNotContain("王秀兰", "1990000");
    }
}
