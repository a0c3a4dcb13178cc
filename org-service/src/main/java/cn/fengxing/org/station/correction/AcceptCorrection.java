package cn.fengxing.org.station.correction;

import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.org.station.Station;
import cn.fengxing.org.station.StoredJson;
import cn.fengxing.org.station.hours.Moments;
import cn.fengxing.org.station.keeping.SaveStation;
import cn.fengxing.org.station.keeping.StationKeeping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The keeper sees that it is so, and the station is stated as the worker said. */
@ApplicationScoped
public class AcceptCorrection {

    private final StationKeeping keeping;
    private final Corrections corrections;
    private final SaveStation saveStation;
    private final StoredJson json;
    private final Moments moments;

    AcceptCorrection(
            StationKeeping keeping,
            Corrections corrections,
            SaveStation saveStation,
            StoredJson json,
            Moments moments) {
        this.keeping = keeping;
        this.corrections = corrections;
        this.saveStation = saveStation;
        this.json = json;
        this.moments = moments;
    }

    @Transactional
    public Correction accept(UUID stationId, UUID id, @Nullable String ifMatch) {
        Station station = keeping.kept(stationId);
        Correction correction = corrections.get(stationId, id);
        EntityTags.requireMatch(ifMatch, correction.version());
        Proposal proposal = json.read(correction.proposal(), Proposal.class);
        if (proposal.saysGone()) {
            keeping.requireFounder(station);
        }
        correction.accept(moments.now().instant());
        saveStation.after(station, () -> apply(proposal, station));
        return correction;
    }

    private void apply(Proposal proposal, Station station) {
        station.correct(proposal.address(), proposal.floor(), proposal.position(), proposal.facilities());
        if (proposal.hours() != null) {
            station.correct(proposal.hours());
        }
        if (proposal.saysGone()) {
            station.closeDown(moments.today());
        }
    }
}
