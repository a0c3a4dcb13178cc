package cn.fengxing.org.station.keeping;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.org.station.Station;
import cn.fengxing.org.station.StationReads;
import cn.fengxing.org.station.StationView;
import cn.fengxing.org.station.hours.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Closes a station for good. */
@ApplicationScoped
public class CloseDownStation {

    private final StationKeeping keeping;
    private final SaveStation saveStation;
    private final StationReads reads;
    private final AuditTrail audit;
    private final Moments moments;

    CloseDownStation(
            StationKeeping keeping, SaveStation saveStation, StationReads reads, AuditTrail audit, Moments moments) {
        this.keeping = keeping;
        this.saveStation = saveStation;
        this.reads = reads;
        this.audit = audit;
        this.moments = moments;
    }

    @Transactional
    public StationView closeDown(UUID stationId, @Nullable String ifMatch, CloseDownStationRequest request) {
        Station station = keeping.kept(stationId);
        keeping.requireFounder(station);
        EntityTags.requireMatch(ifMatch, station.version());
        audit.record("close-down-station", "station", stationId.toString(), request.reason());
        saveStation.after(station, () -> station.closeDown(moments.today()));
        return reads.view(station);
    }
}
