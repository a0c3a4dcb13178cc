package cn.fengxing.kit.certificate;

import java.io.IOException;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font with what setting Chinese takes: widths, lines, and a mark in place of what it cannot show. */
record CertificateFont(PDType0Font font) {

    /** 〓, which printers set for a character that they lack. */
    private static final String LACKING = "\u3013";

    /** The text as it can be shown: composed, on one line. */
    String showable(String text) {
        StringBuilder shown = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(character -> !Character.isISOControl(character))
                .forEach(character -> shown.append(has(character) ? Character.toString(character) : LACKING));
        return shown.toString();
    }

    private boolean has(int character) {
        try {
            font.encode(Character.toString(character));
            return true;
        } catch (IllegalArgumentException lacking) {
            return false;
        } catch (IOException e) {
            throw new IllegalStateException("a font from memory cannot be read", e);
        }
    }

    /** @return in points */
    float width(String text, float size) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new IllegalStateException("a font from memory cannot be read", e);
        }
    }

    /** Broken where Chinese may be: no line begins with a comma or a closing bracket. The first is indented by two characters. */
    List<String> lines(String paragraph, float size, float width) {
        String text = "\u3000\u3000" + showable(paragraph);
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINA);
        breaks.setText(text);
        List<String> lines = new ArrayList<>();
        int start = 0;
        int fits = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (width(text.substring(start, end), size) > width && fits > start) {
                lines.add(text.substring(start, fits));
                start = fits;
            }
            fits = end;
        }
        lines.add(text.substring(start));
        return lines;
    }
}
