package cn.fengxing.org.chart;

/** Landscape pages (ISO 216), in millimetres. */
public enum Paper {
    A4(297, 210),
    A3(420, 297);

    static final int MARGIN_MM = 10;

    private final int widthMm;
    private final int heightMm;

    Paper(int widthMm, int heightMm) {
        this.widthMm = widthMm;
        this.heightMm = heightMm;
    }

    int widthMm() {
        return widthMm;
    }

    int heightMm() {
        return heightMm;
    }
}
