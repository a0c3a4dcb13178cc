package cn.fengxing.org.station.servicelist;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.org.station.Stations;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The lists, and who may write them. */
@ApplicationScoped
public class ServiceLists implements PanacheRepositoryBase<ServiceList, UUID> {

    static final Role[] PUBLISHERS = {Role.COMMUNITY_WORKER, Role.ORG_ADMIN};

    private final Caller caller;
    private final Stations stations;

    ServiceLists(Caller caller, Stations stations) {
        this.caller = caller;
        this.stations = stations;
    }

    /** For those who may revise it. */
    ServiceList own(UUID id) {
        caller.requireAny(PUBLISHERS);
        return findByIdOptional(id)
                .filter(list -> caller.reaches(list.organisationId(), PUBLISHERS))
                .orElseThrow(CommonProblems::notFound);
    }

    void requireKnownStations(List<ServiceItem> items) {
        for (int i = 0; i < items.size(); i++) {
            UUID stationId = items.get(i).stationId();
            if (stationId != null && stations.findByIdOptional(stationId).isEmpty()) {
                throw new FieldRejected("items[" + i + "].stationId", "station-unknown");
            }
        }
    }

    List<ServiceList> published(String from, String until, ServiceListReads.Key after, int limit) {
        return find(
                        "divisionCode >= ?1 and divisionCode < ?2 and withdrawnAt is null"
                                + " and (divisionCode > ?3 or divisionCode = ?3 and id > ?4) order by divisionCode, id",
                        from,
                        until,
                        after.divisionCode(),
                        after.id())
                .range(0, limit - 1)
                .list();
    }
}
