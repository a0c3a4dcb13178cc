package cn.fengxing.kit.upload;

import cn.fengxing.kit.content.FileRefused;
import cn.fengxing.kit.due.DueWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Finishes complete uploads whose sender, or whose process, did not live to see it. */
@Singleton
class FinishUploads implements DueWork {

    private static final Logger LOG = Logger.getLogger(FinishUploads.class);

    /** One takes up to seconds, and a batch must end before its transaction does. */
    private static final int BATCH = 2;

    private final UploadTable table;
    private final FinishUpload finishUpload;

    FinishUploads(UploadTable table, FinishUpload finishUpload) {
        this.table = table;
        this.finishUpload = finishUpload;
    }

    @Override
    public String name() {
        return "finish-uploads";
    }

    /** Each is claimed by itself, in transactions of its own: reading files in one would hold a connection for seconds. */
    @Override
    public int act(Instant now, int limit) {
        List<UUID> unchecked = QuarkusTransaction.requiringNew().call(() -> table.unchecked(now, BATCH));
        unchecked.forEach(this::finish);
        return unchecked.size();
    }

    private void finish(UUID id) {
        try {
            finishUpload.finish(id);
        } catch (FileRefused refused) {
            LOG.debugf("upload %s is refused: %s", id, refused.fault());
        }
    }
}
