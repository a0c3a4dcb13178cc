package cn.fengxing.kit.upload;

import cn.fengxing.kit.content.FileRefused;
import cn.fengxing.kit.due.DueWork;
import cn.fengxing.kit.problem.RetryLater;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Duration;
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

    /** So long, what is complete is left to the request that completed it. */
    private static final Duration LEFT_ALONE = Duration.ofSeconds(10);

    private final UploadTable table;
    private final FinishUpload finishUpload;
    private final UploadSettings settings;

    FinishUploads(UploadTable table, FinishUpload finishUpload, UploadSettings settings) {
        this.table = table;
        this.finishUpload = finishUpload;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "finish-uploads";
    }

    /** Each is claimed by itself, in transactions of its own: reading files in one would hold a connection for seconds. */
    @Override
    public int act(Instant now, int limit) {
        Instant expiringBefore = now.plus(settings.unfinished()).minus(LEFT_ALONE);
        List<UUID> unchecked =
                QuarkusTransaction.requiringNew().call(() -> table.unchecked(now, expiringBefore, BATCH));
        unchecked.forEach(this::finish);
        return unchecked.size() == BATCH ? limit : unchecked.size();
    }

    private void finish(UUID id) {
        try {
            finishUpload.finish(id);
        } catch (FileRefused refused) {
            LOG.debugf("upload %s is refused: %s", id, refused.fault());
        } catch (RetryLater storeIsAway) {
            throw storeIsAway; // all others would fail as well
        } catch (RuntimeException e) {
            LOG.errorf(e, "upload %s could not be looked into and will be tried again", id);
        }
    }
}
