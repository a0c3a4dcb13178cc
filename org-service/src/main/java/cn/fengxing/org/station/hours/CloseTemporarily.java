package cn.fengxing.org.station.hours;

import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.org.station.Station;
import cn.fengxing.org.station.StationReads;
import cn.fengxing.org.station.StationView;
import cn.fengxing.org.station.keeping.SaveStation;
import cn.fengxing.org.station.keeping.StationKeeping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Closes a station for a time, or until further notice. */
@ApplicationScoped
public class CloseTemporarily {

    private final StationKeeping keeping;
    private final SpecialDays specialDays;
    private final SaveStation saveStation;
    private final StationReads reads;
    private final Moments moments;

    CloseTemporarily(
            StationKeeping keeping,
            SpecialDays specialDays,
            SaveStation saveStation,
            StationReads reads,
            Moments moments) {
        this.keeping = keeping;
        this.specialDays = specialDays;
        this.saveStation = saveStation;
        this.reads = reads;
        this.moments = moments;
    }

    @Transactional
    public StationView close(UUID stationId, CloseTemporarilyRequest request) {
        Station station = keeping.kept(stationId);
        station.requireInUse();
        Instant until = request.until();
        if (until != null
                && !(until.isAfter(request.from())
                        && until.isAfter(moments.now().instant()))) {
            throw new FieldRejected("until", "closing-over-already");
        }
        saveStation.after(station, () -> {
            specialDays.close(stationId, Ids.next(), request);
            station.setSpecialUntil(specialDays.end(stationId));
        });
        return reads.view(station);
    }
}
