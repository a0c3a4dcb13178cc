package cn.fengxing.org.station.hours;

import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.org.station.Station;
import cn.fengxing.org.station.StationReads;
import cn.fengxing.org.station.StationRejected;
import cn.fengxing.org.station.StationView;
import cn.fengxing.org.station.keeping.SaveStation;
import cn.fengxing.org.station.keeping.StationKeeping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens a station again before its time, or calls off a closing that was to come. */
@ApplicationScoped
public class EndClosing {

    private final StationKeeping keeping;
    private final SpecialDays specialDays;
    private final SaveStation saveStation;
    private final StationReads reads;
    private final Moments moments;

    EndClosing(
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
    public StationView end(UUID stationId, UUID closingId, @Nullable String ifMatch) {
        Station station = keeping.kept(stationId);
        if (!specialDays.hasClosing(stationId, closingId)) {
            throw CommonProblems.notFound();
        }
        EntityTags.requireMatch(ifMatch, station.version());
        if (!specialDays.endClosing(stationId, closingId, moments.now().instant())) {
            throw new StationRejected.ClosingOver();
        }
        saveStation.after(station, () -> station.setSpecialUntil(specialDays.end(stationId)));
        return reads.view(station);
    }
}
