package org.jinguo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailuresTest {

    @TempDir
    Path folder;

    private static String told(IOException e) {
        return ((StoreException) Failures.of(e, Doing.CHANGING)).userMessage();
    }

    @Test
    void namesWhatCanNotBeWritten() {
        assertThat(told(new AccessDeniedException("E:/数据/lock"))).startsWith("“E:/数据/lock”不能写");
        assertThat(told(new FileSystemException("/u/lock", null, "Read-only file system")))
                .startsWith("“/u/lock”不能写");
    }

    @Test
    void tellsAFullDiskFromABrokenOne() {
        assertThat(told(new FileSystemException("a", null, "No space left on device")))
                .startsWith("磁盘空间不足");
        assertThat(told(new IOException("Input/output error"))).startsWith("读写数据文件夹时出错");
    }

    @Test
    void saysThatTheDataFolderIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("数据"), "x", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> DataFolder.open(file, Clock.systemUTC(), "", what -> {}))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.userMessage()).contains("是一个文件"));
    }
}
