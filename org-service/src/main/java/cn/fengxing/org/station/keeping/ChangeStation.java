package cn.fengxing.org.station.keeping;

import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.org.division.Divisions;
import cn.fengxing.org.station.Station;
import cn.fengxing.org.station.StationDetails;
import cn.fengxing.org.station.StationReads;
import cn.fengxing.org.station.StationView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes what is stated of a station; handing it to another organisation needs the right at both ends. */
@ApplicationScoped
public class ChangeStation {

    private final StationKeeping keeping;
    private final Divisions divisions;
    private final SaveStation saveStation;
    private final StationReads reads;

    ChangeStation(StationKeeping keeping, Divisions divisions, SaveStation saveStation, StationReads reads) {
        this.keeping = keeping;
        this.divisions = divisions;
        this.saveStation = saveStation;
        this.reads = reads;
    }

    @Transactional
    public StationView change(UUID stationId, @Nullable String ifMatch, StationDetails details) {
        Station station = keeping.kept(stationId);
        EntityTags.requireMatch(ifMatch, station.version());
        if (!details.organisationId().equals(station.organisationId())) {
            keeping.requireFounder(station);
            keeping.requireFounder(details.organisationId());
        }
        if (divisions.find(details.divisionCode()).isEmpty()) {
            throw new FieldRejected("divisionCode", "division-unknown");
        }
        saveStation.after(station, () -> station.change(details));
        return reads.view(station);
    }
}
