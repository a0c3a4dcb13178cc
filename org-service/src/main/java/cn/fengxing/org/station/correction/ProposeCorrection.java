package cn.fengxing.org.station.correction;

import cn.fengxing.org.station.StationRejected;
import cn.fengxing.org.station.StationVisitors;
import cn.fengxing.org.station.Stations;
import cn.fengxing.org.station.StoredJson;
import cn.fengxing.org.station.hours.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A worker says how a station really is. */
@ApplicationScoped
public class ProposeCorrection {

    private final StationVisitors visitors;
    private final Stations stations;
    private final Corrections corrections;
    private final StoredJson json;
    private final Moments moments;

    ProposeCorrection(
            StationVisitors visitors, Stations stations, Corrections corrections, StoredJson json, Moments moments) {
        this.visitors = visitors;
        this.stations = stations;
        this.corrections = corrections;
        this.json = json;
        this.moments = moments;
    }

    @Transactional
    public Correction propose(UUID stationId, Proposal proposal) {
        visitors.require();
        stations.get(stationId).requireInUse();
        proposal.check();
        byte[] proposer = visitors.here(stationId);
        if (corrections.isWaiting(stationId, proposer)) {
            throw new StationRejected.CorrectionWaiting();
        }
        Correction correction = Correction.propose(
                stationId, proposer, json.write(proposal), moments.now().instant());
        corrections.persistAndFlush(correction);
        return correction;
    }
}
