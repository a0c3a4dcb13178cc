package cn.fengxing.org.station.keeping;

import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.org.division.Divisions;
import cn.fengxing.org.station.Station;
import cn.fengxing.org.station.StationReads;
import cn.fengxing.org.station.StationView;
import cn.fengxing.org.station.hours.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Opens a station at an organisation that the caller looks after. */
@ApplicationScoped
public class SetUpStation {

    private final StationKeeping keeping;
    private final Divisions divisions;
    private final SaveStation saveStation;
    private final StationReads reads;
    private final Moments moments;

    SetUpStation(
            StationKeeping keeping, Divisions divisions, SaveStation saveStation, StationReads reads, Moments moments) {
        this.keeping = keeping;
        this.divisions = divisions;
        this.saveStation = saveStation;
        this.reads = reads;
        this.moments = moments;
    }

    @Transactional
    public StationView setUp(SetUpStationRequest request) {
        keeping.requireFounder(request.station().organisationId());
        if (divisions.find(request.station().divisionCode()).isEmpty()) {
            throw new FieldRejected("station.divisionCode", "division-unknown");
        }
        Station station =
                Station.setUp(request.station(), request.hours(), moments.now().instant());
        saveStation.first(station);
        return reads.view(station);
    }
}
