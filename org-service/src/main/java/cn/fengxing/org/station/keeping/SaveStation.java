package cn.fengxing.org.station.keeping;

import cn.fengxing.kit.outbox.Outbox;
import cn.fengxing.org.station.Station;
import cn.fengxing.org.station.Stations;
import cn.fengxing.org.station.figures.CountStations;
import cn.fengxing.org.station.hours.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;

/** Keeps the figures and tells the other services whenever a station changes. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SaveStation {

    private final Stations stations;
    private final CountStations figures;
    private final Outbox outbox;
    private final Moments moments;

    SaveStation(Stations stations, CountStations figures, Outbox outbox, Moments moments) {
        this.stations = stations;
        this.figures = figures;
        this.outbox = outbox;
        this.moments = moments;
    }

    void first(Station station) {
        stations.persistAndFlush(station);
        figures.replace(Set.of(), figures.of(station));
        outbox.publish(station.changed(), station.version());
    }

    public void after(Station station, Runnable change) {
        Set<CountStations.Row> counted = figures.of(station);
        change.run();
        station.touch(moments.now().instant());
        stations.flush();
        figures.replace(counted, figures.of(station));
        outbox.publish(station.changed(), station.version());
    }
}
