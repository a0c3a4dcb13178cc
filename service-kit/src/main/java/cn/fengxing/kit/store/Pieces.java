package cn.fengxing.kit.store;

import cn.fengxing.kit.personal.RowKey;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

/**
 * Sealed objects read one after the other as one stream in the clear. Each is sealed for its place, so that none can stand in for
 * another; how many there are, the row says.
 */
public final class Pieces extends InputStream {

    private final StoredObjects objects;
    private final RowKey key;
    private final Iterator<Piece> rest;
    private ByteArrayInputStream current = new ByteArrayInputStream(new byte[0]);

    public Pieces(StoredObjects objects, RowKey key, List<Piece> pieces) {
        this.objects = objects;
        this.key = key;
        this.rest = pieces.iterator();
    }

    /** @param place what the object was sealed for */
    public record Piece(UUID object, String place) {}

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
        if (length == 0) {
            return 0;
        }
        int count = current.read(buffer, from, length);
        while (count < 0 && rest.hasNext()) {
            Piece next = rest.next();
            current = new ByteArrayInputStream(key.open(next.place(), objects.read(next.object())));
            count = current.read(buffer, from, length);
        }
        return count;
    }
}
