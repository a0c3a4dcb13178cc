package cn.fengxing.kit.rotatingcode;

import java.time.Instant;

/**
 * What is on the screen now.
 *
 * @param scan text of the QR code: names the session and holds the digits
 * @param digits eight, to be typed where a camera fails
 * @param renewAt when the next one is to be shown; this one is still taken for {@link RotatingCodes#STEP} longer, for who has just scanned it
 */
public record RotatingCode(String scan, String digits, Instant renewAt) {}
