package org.jinguo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8StartTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "java·-jar·a.jar·|`\"-jar\"·\"a.jar\"·`",
                "java·-cp·x·Main·导入·富山村 1.xlsx·|`\"-cp\"·\"x\"·\"Main\"·\"导入\"·\"富山村 1.xlsx\"·`",
                "java·a\"b\\c·|`\"a\\\"b\\\\c\"·`",
                "java··|`\"\"·`"
            })
    void writesTheCommandLineAsTheLauncherReadsIt(String commandLine, String file) {
        byte[] line = commandLine.replace('·', '\0').getBytes(StandardCharsets.UTF_8);
        assertThat(new String(Utf8Start.argumentFile(line), StandardCharsets.UTF_8))
                .isEqualTo(file.replace('·', '\n'));
    }
}
