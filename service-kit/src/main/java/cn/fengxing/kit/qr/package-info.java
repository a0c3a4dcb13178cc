/**
 * QR codes as pictures, for whoever shows one on a screen, prints one on a letter or sticks one on a door. A text becomes an
 * SVG or a PNG with the quiet zone that ISO/IEC 18004 asks for. What the text says, and whether it is genuine, is another's matter.
 */
@NullMarked
package cn.fengxing.kit.qr;

import org.jspecify.annotations.NullMarked;
