package cn.fengxing.kit.upload;

import cn.fengxing.kit.personal.RowKeys;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.Rejected;
import cn.fengxing.kit.store.StoredObjects;
import cn.fengxing.kit.upload.UploadTable.StoredPiece;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes bytes as they come. Every quarter megabyte is sealed, stored and only then counted, so that neither a cut connection nor a
 * killed process costs more than the piece at hand, and a request that comes too late finds the offset moved and changes nothing.
 */
@ApplicationScoped
class AppendToUpload {

    private static final Logger LOG = Logger.getLogger(AppendToUpload.class);
    private static final int PIECE_BYTES = 256 << 10;

    private final UploadTable table;
    private final UploadReads reads;
    private final StoredObjects objects;
    private final RowKeys keys;
    private final UploadSlots slots;
    private final UploadSettings settings;
    private final Clock clock;

    AppendToUpload(
            UploadTable table,
            UploadReads reads,
            StoredObjects objects,
            RowKeys keys,
            UploadSlots slots,
            UploadSettings settings,
            Clock clock) {
        this.table = table;
        this.reads = reads;
        this.objects = objects;
        this.keys = keys;
        this.slots = slots;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param announced bytes that the request says it brings, -1 if it does not say
     * @param checksum null takes whatever arrives; else all of it arrives whole or nothing is taken
     * @throws Rejected 409, 413, 460; 408 when the sender stopped in the middle
     */
    Upload append(UUID id, long offset, long announced, @Nullable UploadChecksum checksum, InputStream body) {
        Upload upload = reads.get(id).requireNotRefused();
        upload.requireRoom(offset, announced);
        try (UploadSlots.Slot slot = slots.take(upload.sender())) {
            if (checksum == null) {
                appendAsItComes(upload, body);
            } else {
                appendWhole(upload, body, checksum);
            }
        }
        return reads.get(id);
    }

    private void appendAsItComes(Upload upload, InputStream body) {
        long at = upload.received();
        while (true) {
            Portion portion = Portion.read(body, PIECE_BYTES);
            requireRoom(upload, at, portion);
            if (portion.bytes().length > 0) {
                StoredPiece piece = store(upload, at, portion.bytes());
                commit(upload, at, at + portion.bytes().length, List.of(piece));
                at += portion.bytes().length;
            }
            if (portion.cut()) {
                throw new Rejected(UploadProblems.INTERRUPTED);
            }
            if (portion.last()) {
                return;
            }
        }
    }

    private void appendWhole(Upload upload, InputStream body, UploadChecksum checksum) {
        var pieces = new ArrayList<StoredPiece>();
        long at = upload.received();
        try {
            Portion portion;
            do {
                portion = Portion.read(body, PIECE_BYTES);
                requireRoom(upload, at, portion);
                checksum.take(portion.bytes());
                if (portion.cut()) {
                    throw new Rejected(UploadProblems.INTERRUPTED);
                }
                if (portion.bytes().length > 0) {
                    pieces.add(store(upload, at, portion.bytes()));
                    at += portion.bytes().length;
                }
            } while (!portion.last());
            checksum.requireMatch();
        } catch (Rejected refused) {
            release(pieces);
            throw refused;
        }
        commit(upload, upload.received(), at, pieces);
    }

    private static void requireRoom(Upload upload, long at, Portion portion) {
        if (portion.bytes().length > upload.length() - at) {
            throw new Rejected(CommonProblems.CONTENT_TOO_LARGE);
        }
    }

    private StoredPiece store(Upload upload, long at, byte[] bytes) {
        return new StoredPiece(objects.write(upload.key(keys).seal(StoredPiece.place(at), bytes)), at);
    }

    private void commit(Upload upload, long start, long end, List<StoredPiece> pieces) {
        Instant expiresAt = clock.instant().plus(settings.unfinished());
        boolean first = pieces.isEmpty()
                || QuarkusTransaction.requiringNew().call(() -> {
                    boolean appended = table.append(upload.id(), start, end, pieces, expiresAt);
                    if (appended) {
                        objects.keep(pieces.stream().map(StoredPiece::object).toList());
                    }
                    return appended;
                });
        if (!first) {
            release(pieces);
            throw new Rejected(UploadProblems.OFFSET_MISMATCH);
        }
    }

    private void release(List<StoredPiece> pieces) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        objects.release(pieces.stream().map(StoredPiece::object).toList()));
    }

    /**
     * Up to a piece of what a sender sends.
     *
     * @param cut the connection broke or fell silent behind these bytes
     */
    private record Portion(byte[] bytes, boolean last, boolean cut) {

        static Portion read(InputStream body, int limit) {
            byte[] buffer = new byte[limit];
            int count = 0;
            try {
                while (count < limit) {
                    int more = body.read(buffer, count, limit - count);
                    if (more < 0) {
                        return new Portion(Arrays.copyOf(buffer, count), true, false);
                    }
                    count += more;
                }
                return new Portion(buffer, false, false);
            } catch (IOException broken) {
                LOG.debugf("a sender stopped: %s", broken.getMessage());
                return new Portion(Arrays.copyOf(buffer, count), true, true);
            }
        }
    }
}
