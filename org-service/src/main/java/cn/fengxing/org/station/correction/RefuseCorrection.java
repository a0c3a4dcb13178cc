package cn.fengxing.org.station.correction;

import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.org.station.hours.Moments;
import cn.fengxing.org.station.keeping.StationKeeping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The keeper says why a station stays stated as it is. */
@ApplicationScoped
public class RefuseCorrection {

    private final StationKeeping keeping;
    private final Corrections corrections;
    private final Moments moments;

    RefuseCorrection(StationKeeping keeping, Corrections corrections, Moments moments) {
        this.keeping = keeping;
        this.corrections = corrections;
        this.moments = moments;
    }

    @Transactional
    public Correction refuse(UUID stationId, UUID id, @Nullable String ifMatch, RefuseCorrectionRequest request) {
        keeping.kept(stationId);
        Correction correction = corrections.get(stationId, id);
        EntityTags.requireMatch(ifMatch, correction.version());
        correction.refuse(request.reason(), moments.now().instant());
        corrections.flush();
        return correction;
    }
}
