package cn.fengxing.org.station;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The calling worker as one station knows him. */
@ApplicationScoped
public class StationVisitors {

    private final Caller caller;
    private final PersonalData personalData;

    StationVisitors(Caller caller, PersonalData personalData) {
        this.caller = caller;
        this.personalData = personalData;
    }

    /** Passes for workers and members, else 401 or 403. */
    public void require() {
        caller.requireAny(Role.WORKER, Role.MEMBER);
    }

    /** Equal for one person at one station, and for nothing else. */
    public byte[] here(UUID stationId) {
        return personalData.blindIndex("station-visitor", stationId + "/" + caller.personId());
    }
}
