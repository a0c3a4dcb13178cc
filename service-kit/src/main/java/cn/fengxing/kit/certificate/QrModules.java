package cn.fengxing.kit.certificate;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/** The dark and light modules of a QR code (ISO/IEC 18004), level Q: a quarter of it may be worn off. */
record QrModules(ByteMatrix matrix) {

    static QrModules of(String text) {
        try {
            return new QrModules(
                    Encoder.encode(text, ErrorCorrectionLevel.Q, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                            .getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    /** Modules in a row. */
    int size() {
        return matrix.getWidth();
    }

    /** @param y from the top */
    boolean dark(int x, int y) {
        return matrix.get(x, y) == 1;
    }
}
