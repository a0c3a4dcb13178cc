package cn.fengxing.org.station.correction;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.time.Today;
import cn.fengxing.org.station.Station;
import cn.fengxing.org.station.StationVisitors;
import cn.fengxing.org.station.Stations;
import cn.fengxing.org.station.StoredJson;
import cn.fengxing.org.station.keeping.StationKeeping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads corrections: those of a station for its keepers, one's own for who proposed it. */
@ApplicationScoped
public class CorrectionReads {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final StationKeeping keeping;
    private final StationVisitors visitors;
    private final Stations stations;
    private final Corrections corrections;
    private final StoredJson json;

    CorrectionReads(
            StationKeeping keeping,
            StationVisitors visitors,
            Stations stations,
            Corrections corrections,
            StoredJson json) {
        this.keeping = keeping;
        this.visitors = visitors;
        this.stations = stations;
        this.corrections = corrections;
        this.json = json;
    }

    @Transactional
    public Page<CorrectionView> list(UUID stationId, CorrectionStatus status, PageRequest page) {
        keeping.kept(stationId);
        UUID after = page.after(UUID.class).orElse(BEFORE_ALL);
        List<CorrectionView> views = corrections.list(stationId, status, after, page.limit() + 1).stream()
                .map(this::view)
                .toList();
        return Page.of(views, page, CorrectionView::id);
    }

    @Transactional
    public CorrectionView get(UUID stationId, UUID id) {
        byte[] caller = visitors.here(stationId);
        Correction correction = corrections.get(stationId, id);
        Station station = stations.get(stationId);
        if (!correction.isBy(caller) && !keeping.isKeeper(station)) {
            throw CommonProblems.notFound();
        }
        return view(correction);
    }

    CorrectionView view(Correction correction) {
        return new CorrectionView(
                correction.id(),
                correction.stationId(),
                json.read(correction.proposal(), Proposal.class),
                correction.status(),
                correction.reason(),
                LocalDate.ofInstant(correction.proposedAt(), Today.SHANGHAI),
                correction.version());
    }
}
