package org.jinguo.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * XML in UTF-8, made without a character encoder or a tree: export is bound by deflation, and this
 * keeps it so. What XML can not carry (control characters, lone surrogates) is left out.
 */
final class XmlOut {

    private static final int SIZE = 1 << 16;
    private static final int ROOM = 32;
    private static final byte[][] ESCAPES = new byte[128][];

    static {
        Arrays.fill(ESCAPES, 0, ' ', new byte[0]);
        ESCAPES['\t'] = null;
        ESCAPES['\n'] = null;
        ESCAPES['&'] = bytes("&amp;");
        ESCAPES['<'] = bytes("&lt;");
        ESCAPES['>'] = bytes("&gt;");
        ESCAPES['"'] = bytes("&quot;");
    }

    private static final byte[] ESCAPED_UNDERSCORE = bytes("_x005F_");

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int used;

    XmlOut(OutputStream out) {
        this.out = out;
    }

    static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.UTF_8);
    }

    /** Text content as {@link #text} writes it. */
    static String escaped(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XmlOut xml = new XmlOut(bytes);
        try {
            xml.text(text);
            xml.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    void flush() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }

    private void room(int count) throws IOException {
        if (used + count > SIZE) {
            flush();
        }
    }

    /** Ready-made XML. */
    void raw(byte[] xml) throws IOException {
        if (xml.length > SIZE) {
            flush();
            out.write(xml);
            return;
        }
        room(xml.length);
        System.arraycopy(xml, 0, buffer, used, xml.length);
        used += xml.length;
    }

    void raw(String xml) throws IOException {
        raw(xml.getBytes(StandardCharsets.UTF_8));
    }

    void number(long value) throws IOException {
        room(ROOM);
        if (value == Long.MIN_VALUE) {
            raw(Long.toString(value));
            return;
        }
        long rest = value;
        if (rest < 0) {
            buffer[used++] = '-';
            rest = -rest;
        }
        int digits = 1;
        for (long bound = rest; bound >= 10; bound /= 10) {
            digits++;
        }
        for (int at = used + digits - 1; at >= used; at--) {
            buffer[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        used += digits;
    }

    /** Text content with XML's escapes and Excel's ({@code _x005F_}); CR LF and CR become LF. */
    void text(String text) throws IOException {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            room(ROOM);
            if (c < 128) {
                ascii(text, i, c);
            } else if (c < 0x800) {
                buffer[used++] = (byte) (0xC0 | (c >> 6));
                buffer[used++] = (byte) (0x80 | (c & 0x3F));
            } else if (Character.isSurrogate(c)) {
                i += pair(text, i);
            } else if (c < 0xFFFE) {
                buffer[used++] = (byte) (0xE0 | (c >> 12));
                buffer[used++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                buffer[used++] = (byte) (0x80 | (c & 0x3F));
            }
        }
    }

    private void ascii(String text, int i, char c) throws IOException {
        byte[] escape = ESCAPES[c];
        if (escape != null) {
            if (c == '\r' && !text.startsWith("\n", i + 1)) {
                buffer[used++] = '\n';
            }
            raw(escape);
        } else if (c == '_' && CellText.isEscape(text, i)) {
            raw(ESCAPED_UNDERSCORE);
        } else {
            buffer[used++] = (byte) c;
        }
    }

    /** One for a pair that was written, zero for half a pair, which is dropped. */
    private int pair(String text, int i) {
        int code = text.codePointAt(i);
        if (!Character.isSupplementaryCodePoint(code)) {
            return 0;
        }
        buffer[used++] = (byte) (0xF0 | (code >> 18));
        buffer[used++] = (byte) (0x80 | ((code >> 12) & 0x3F));
        buffer[used++] = (byte) (0x80 | ((code >> 6) & 0x3F));
        buffer[used++] = (byte) (0x80 | (code & 0x3F));
        return 1;
    }
}
