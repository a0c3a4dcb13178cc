package cn.fengxing.kit.encoding;

import java.io.IOException;

/** A text without line feeds where there should be some. */
public final class LineTooLong extends IOException {

    LineTooLong() {
        super("line-too-long");
    }
}
