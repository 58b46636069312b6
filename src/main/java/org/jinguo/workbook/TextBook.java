package org.jinguo.workbook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Files of text: CSV, and HTML tables that websites hand out under the name of .xls. */
final class TextBook {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char MARK = '\uFEFF';
    private static final int LOOK_AHEAD = 4096;

    private TextBook() {}

    static void read(byte[] bytes, Tally tally, SheetHandler handler) {
        String text = decoded(bytes).filter(TextBook::readable).orElseThrow(() -> tally.refusal("notWorkbook"));
        String start =
                text.substring(0, Math.min(LOOK_AHEAD, text.length())).strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("<?xml") && start.contains("office:spreadsheet")) {
            throw tally.refusal("xml2003");
        }
        if (start.isEmpty()) {
            throw tally.refusal("empty");
        }
        SheetInfo info = new SheetInfo(0, "Sheet1", true);
        if (!handler.sheet(info)) {
            return;
        }
        TextRows rows = new TextRows(tally, handler);
        if (start.startsWith("<")) {
            new HtmlTable(text, tally, rows).read();
        } else {
            new Csv(text, rows).read();
        }
        handler.endSheet(rows.end(info));
    }

    /** UTF-16 and UTF-8 by their marks, UTF-8 when it decodes, else GB18030 when that does. */
    private static Optional<String> decoded(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        if (first == 0xFEFF || first == 0xFFFE) {
            return decoded(bytes, StandardCharsets.UTF_16);
        }
        return decoded(bytes, StandardCharsets.UTF_8).or(() -> decoded(bytes, GB18030));
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean marked = !text.isEmpty() && text.charAt(0) == MARK;
            return Optional.of(marked ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Text has no control characters but line ends, tabs and page ends. */
    private static boolean readable(String text) {
        return text.chars().noneMatch(c -> c < ' ' && (c < '\t' || c > '\r') && c != 0x1A);
    }
}
