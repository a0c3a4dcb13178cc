package cn.fengxing.org.station.keeping;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.org.station.Station;
import cn.fengxing.org.station.Stations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who may look after a station. */
@ApplicationScoped
public class StationKeeping {

    public static final Role[] KEEPERS = {Role.STATION_KEEPER, Role.COMMUNITY_WORKER, Role.ORG_ADMIN};
    private static final Role[] FOUNDERS = {Role.COMMUNITY_WORKER, Role.ORG_ADMIN};

    private final Caller caller;
    private final Stations stations;

    StationKeeping(Caller caller, Stations stations) {
        this.caller = caller;
        this.stations = stations;
    }

    /**
     * The station, for keepers, community workers and administrators who reach it.
     *
     * @throws cn.fengxing.kit.problem.Rejected as {@link Caller#require}
     */
    public Station kept(UUID stationId) {
        caller.requireAny(KEEPERS);
        return stations.findByIdOptional(stationId).filter(this::isKeeper).orElseThrow(CommonProblems::notFound);
    }

    public boolean isKeeper(Station station) {
        return caller.reaches(station.organisationId(), KEEPERS) || standsInDivision(station);
    }

    /** Passes for those who may hand over and close down: a keeper keeps what there is. */
    public void requireFounder(Station station) {
        caller.requireAny(FOUNDERS);
        if (!caller.reaches(station.organisationId(), FOUNDERS) && !standsInDivision(station)) {
            throw CommonProblems.notFound();
        }
    }

    /** The same for an organisation that is to run a station. */
    void requireFounder(UUID organisationId) {
        caller.require(organisationId, FOUNDERS);
    }

    /** A community looks after what stands in it, whoever runs it, be it the city's union. */
    private boolean standsInDivision(Station station) {
        return caller.reachesDivision(station.divisionCode(), FOUNDERS);
    }
}
