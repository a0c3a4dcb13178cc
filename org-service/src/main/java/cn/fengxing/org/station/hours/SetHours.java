package cn.fengxing.org.station.hours;

import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.org.station.Station;
import cn.fengxing.org.station.StationReads;
import cn.fengxing.org.station.StationView;
import cn.fengxing.org.station.keeping.SaveStation;
import cn.fengxing.org.station.keeping.StationKeeping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets a station's week and its exceptions anew. */
@ApplicationScoped
public class SetHours {

    private final StationKeeping keeping;
    private final SpecialDays specialDays;
    private final SaveStation saveStation;
    private final StationReads reads;

    SetHours(StationKeeping keeping, SpecialDays specialDays, SaveStation saveStation, StationReads reads) {
        this.keeping = keeping;
        this.specialDays = specialDays;
        this.saveStation = saveStation;
        this.reads = reads;
    }

    @Transactional
    public StationView set(UUID stationId, @Nullable String ifMatch, SetHoursRequest request) {
        Station station = keeping.kept(stationId);
        EntityTags.requireMatch(ifMatch, station.version());
        checkDates(request.exceptions());
        saveStation.after(station, () -> {
            station.setHours(request.hours(), request.exceptionsAtNight());
            specialDays.replaceExceptions(stationId, request.exceptions());
            station.setSpecialUntil(specialDays.end(stationId));
        });
        return reads.view(station);
    }

    private static void checkDates(List<ExceptionalDay> exceptions) {
        Set<Object> dates = new HashSet<>();
        if (!exceptions.stream().allMatch(day -> dates.add(day.date()))) {
            throw new FieldRejected("exceptions", "date-twice");
        }
    }
}
