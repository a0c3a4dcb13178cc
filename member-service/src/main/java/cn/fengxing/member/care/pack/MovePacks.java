package cn.fengxing.member.care.pack;

import cn.fengxing.member.care.CareRejected;
import cn.fengxing.member.care.Programmes;
import cn.fengxing.member.care.knownstation.KnownStations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Packs come to a station that is there, or leave one, also one that was closed down, other than to workers. */
@ApplicationScoped
public class MovePacks {

    private final Programmes programmes;
    private final PackStocks stocks;
    private final KnownStations stations;

    MovePacks(Programmes programmes, PackStocks stocks, KnownStations stations) {
        this.stations = stations;
        this.programmes = programmes;
        this.stocks = stocks;
    }

    @Transactional
    public void move(UUID programmeId, MovePacksRequest request) {
        HandOutPack.withPacks(programmes.run(programmeId));
        Movement movement = request.received() ? Movement.RECEIVED : Movement.REMOVED;
        if (movement == Movement.RECEIVED) {
            stations.require(request.stationId());
        }
        if (!stocks.post(programmeId, request.stationId(), movement, request.quantity())) {
            throw new CareRejected.PacksShort();
        }
    }

    @Transactional
    public List<PackStockView> stocks(UUID programmeId) {
        programmes.run(programmeId);
        return stocks.of(programmeId);
    }
}
