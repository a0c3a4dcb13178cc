package cn.fengxing.org.station.servicelist;

import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.org.station.StoredJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The community writes its list anew. */
@ApplicationScoped
public class ReviseServiceList {

    private final ServiceLists lists;
    private final StoredJson json;

    ReviseServiceList(ServiceLists lists, StoredJson json) {
        this.lists = lists;
        this.json = json;
    }

    @Transactional
    public ServiceList revise(UUID id, @Nullable String ifMatch, ReviseServiceListRequest request) {
        ServiceList list = lists.own(id);
        EntityTags.requireMatch(ifMatch, list.version());
        lists.requireKnownStations(request.items());
        list.revise(request.title(), json.write(new ServiceItems(request.items())));
        lists.flush();
        return list;
    }
}
