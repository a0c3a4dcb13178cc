package cn.fengxing.member.care.pack;

import cn.fengxing.member.care.CareRejected;
import cn.fengxing.member.care.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Packs come to a station, or leave it other than to workers. */
@ApplicationScoped
public class MovePacks {

    private final Programmes programmes;
    private final PackStocks stocks;

    MovePacks(Programmes programmes, PackStocks stocks) {
        this.programmes = programmes;
        this.stocks = stocks;
    }

    @Transactional
    public void move(UUID programmeId, MovePacksRequest request) {
        HandOutPack.withPacks(programmes.run(programmeId));
        Movement movement = request.received() ? Movement.RECEIVED : Movement.REMOVED;
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
