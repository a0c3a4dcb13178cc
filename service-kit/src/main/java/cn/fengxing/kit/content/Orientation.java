package cn.fengxing.kit.content;

import java.awt.geom.AffineTransform;

/** How a camera was held: the eight values of Exif's tag Orientation (CIPA DC-008, tag 274), in their order from 1. */
enum Orientation {
    UPRIGHT(false, 1, 0, 0, 1),
    MIRRORED(false, -1, 0, 0, 1),
    HALF_TURN(false, -1, 0, 0, -1),
    FLIPPED(false, 1, 0, 0, -1),
    TRANSPOSED(true, 0, 1, 1, 0),
    QUARTER_TURN_RIGHT(true, 0, 1, -1, 0),
    TRANSVERSED(true, 0, -1, -1, 0),
    QUARTER_TURN_LEFT(true, 0, -1, 1, 0);

    private final boolean turnsEdges;
    private final int xToX;
    private final int xToY;
    private final int yToX;
    private final int yToY;

    Orientation(boolean turnsEdges, int xToX, int xToY, int yToX, int yToY) {
        this.turnsEdges = turnsEdges;
        this.xToX = xToX;
        this.xToY = xToY;
        this.yToX = yToX;
        this.yToY = yToY;
    }

    /** @param value 1 to 8; anything else is no orientation */
    static Orientation of(int value) {
        return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
    }

    /** Whether width becomes height. */
    boolean turnsEdges() {
        return turnsEdges;
    }

    /** Makes a stored picture of this size upright, its corner at the origin again. */
    AffineTransform transform(int width, int height) {
        int right = Math.min(0, xToX * width) + Math.min(0, yToX * height);
        int down = Math.min(0, xToY * width) + Math.min(0, yToY * height);
        return new AffineTransform(xToX, xToY, yToX, yToY, -right, -down);
    }
}
