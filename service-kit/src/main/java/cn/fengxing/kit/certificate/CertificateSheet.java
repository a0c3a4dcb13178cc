package cn.fengxing.kit.certificate;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Draws on one page, in points from its lower left corner. */
final class CertificateSheet {

    private static final Color RED = new Color(0xA6, 0x1C, 0x1C);
    private static final Color GOLD = new Color(0xB8, 0x8A, 0x3C);
    private static final Color INK = new Color(0x22, 0x22, 0x22);
    private static final Color GREY = new Color(0x55, 0x55, 0x55);
    private static final float LINE_SPACING = 1.75f;

    private final PDPageContentStream content;
    private final CertificateFonts fonts;
    private final PDRectangle page;

    CertificateSheet(PDPageContentStream content, CertificateFonts fonts, PDRectangle page) {
        this.content = content;
        this.fonts = fonts;
        this.page = page;
    }

    /** A frame of a wide and a fine line, and corners set in. */
    void frame() throws IOException {
        rectangle(24, 4, RED);
        rectangle(32, 1, GOLD);
        float inset = 40;
        float right = page.getWidth() - inset;
        float top = page.getHeight() - inset;
        content.setStrokingColor(GOLD);
        content.setLineWidth(1.2f);
        for (float[] corner :
                new float[][] {{inset, inset, 1, 1}, {right, inset, -1, 1}, {inset, top, 1, -1}, {right, top, -1, -1}
                }) {
            corner(corner[0], corner[1], corner[2], corner[3]);
        }
    }

    private void rectangle(float inset, float lineWidth, Color color) throws IOException {
        content.setStrokingColor(color);
        content.setLineWidth(lineWidth);
        content.addRect(inset, inset, page.getWidth() - 2 * inset, page.getHeight() - 2 * inset);
        content.stroke();
    }

    /** The pattern 回 in its simplest form. */
    private void corner(float x, float y, float right, float up) throws IOException {
        for (float step : new float[] {0, 6}) {
            float reach = 28 - step;
            content.moveTo(x + right * reach, y + up * step);
            content.lineTo(x + right * step, y + up * step);
            content.lineTo(x + right * step, y + up * reach);
            content.lineTo(x + right * (step + 10), y + up * reach);
            content.stroke();
        }
    }

    /** @param spacing between the characters */
    void title(String text, float size, float spacing, float baseline) throws IOException {
        String shown = fonts.bold().showable(text);
        float width = fonts.bold().width(shown, size) + spacing * (shown.codePointCount(0, shown.length()) - 1);
        float x = (page.getWidth() - width) / 2;
        content.setCharacterSpacing(spacing);
        write(fonts.bold(), shown, size, RED, x, baseline);
        content.setCharacterSpacing(0);
        float rule = baseline - size * 0.55f;
        content.setStrokingColor(GOLD);
        content.setLineWidth(0.8f);
        content.moveTo(page.getWidth() / 2 - 70, rule);
        content.lineTo(page.getWidth() / 2 + 70, rule);
        content.stroke();
    }

    void addressee(String text, float size, float x, float baseline) throws IOException {
        write(fonts.bold(), fonts.bold().showable(text), size, INK, x, baseline);
    }

    /** @return the baseline under the text */
    float paragraph(List<String> lines, float size, float x, float baseline) throws IOException {
        float at = baseline;
        for (String line : lines) {
            write(fonts.regular(), line, size, INK, x, at);
            at -= size * LINE_SPACING;
        }
        return at;
    }

    /** Centred around {@code x}. */
    void signature(String text, float size, float x, float baseline) throws IOException {
        String shown = fonts.regular().showable(text);
        write(fonts.regular(), shown, size, INK, x - fonts.regular().width(shown, size) / 2, baseline);
    }

    void note(String text, float size, float x, float baseline) throws IOException {
        write(fonts.regular(), fonts.regular().showable(text), size, GREY, x, baseline);
    }

    /** @param side of the square without the light zone around it, which the page leaves free */
    void qr(QrModules modules, float x, float y, float side) throws IOException {
        float module = side / modules.size();
        content.setNonStrokingColor(Color.BLACK);
        for (int row = 0; row < modules.size(); row++) {
            for (int column = 0; column < modules.size(); column++) {
                if (modules.dark(column, row)) {
                    content.addRect(x + column * module, y + side - (row + 1) * module, module, module);
                }
            }
        }
        content.fill();
    }

    private void write(CertificateFont font, String text, float size, Color color, float x, float baseline)
            throws IOException {
        content.beginText();
        content.setFont(font.font(), size);
        content.setNonStrokingColor(color);
        content.newLineAtOffset(x, baseline);
        content.showText(text);
        content.endText();
    }
}
