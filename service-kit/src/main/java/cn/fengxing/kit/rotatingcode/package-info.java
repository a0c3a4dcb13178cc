/**
 * A code that who runs a session shows on a screen, and that turns every thirty seconds, so that being there is what lets one
 * enter it. It is scanned as a QR code or typed as eight digits. It is computed from the session's id and the time: nothing is
 * stored, neither of the code nor of who has seen it.
 */
@NullMarked
package cn.fengxing.kit.rotatingcode;

import org.jspecify.annotations.NullMarked;
