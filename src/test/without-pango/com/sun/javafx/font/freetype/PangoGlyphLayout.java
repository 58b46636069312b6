package com.sun.javafx.font.freetype;

import com.sun.javafx.font.CharToGlyphMapper;
import com.sun.javafx.font.FontResource;
import com.sun.javafx.font.FontStrike;
import com.sun.javafx.font.PGFont;
import com.sun.javafx.text.GlyphLayout;
import com.sun.javafx.text.TextRun;

/**
 * Lays out text one glyph after the other by the font's own advances, in place of Pango: enough for
 * Chinese and Latin in tests, with neither kerning nor ligatures. Written for JavaFX 21.0.12.
 */
final class PangoGlyphLayout extends GlyphLayout {

    @Override
    public void layout(TextRun run, PGFont font, FontStrike strike, char[] text) {
        FontResource resource = font.getFontResource();
        CharToGlyphMapper mapper = resource.getGlyphMapper();
        int length = run.getLength();
        int[] glyphs = new int[length];
        int[] chars = new int[length];
        float[] positions = new float[2 * length + 2];
        int count = 0;
        float x = 0;
        for (int i = 0; i < length; ) {
            int code = Character.codePointAt(text, run.getStart() + i, run.getStart() + length);
            glyphs[count] = mapper.charToGlyph(code);
            chars[count] = i;
            x += resource.getAdvance(glyphs[count], font.getSize());
            count++;
            positions[2 * count] = x;
            i += Character.charCount(code);
        }
        run.shape(count, glyphs, positions, chars);
    }
}
