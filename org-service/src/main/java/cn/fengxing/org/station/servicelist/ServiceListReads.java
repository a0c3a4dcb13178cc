package cn.fengxing.org.station.servicelist;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.org.station.StoredJson;
import cn.fengxing.org.station.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what is published, for everybody. */
@ApplicationScoped
public class ServiceListReads {

    private final ServiceLists lists;
    private final StoredJson json;

    ServiceListReads(ServiceLists lists, StoredJson json) {
        this.lists = lists;
        this.json = json;
    }

    /** Where a page of lists ends. */
    record Key(String divisionCode, UUID id) {}

    @Transactional
    public ServiceListView get(UUID id) {
        return lists.findByIdOptional(id)
                .filter(ServiceList::isPublished)
                .map(this::view)
                .orElseThrow(CommonProblems::notFound);
    }

    @Transactional
    public Page<ServiceListView> list(@Nullable String divisionCode, PageRequest page) {
        Territory territory = new Territory(divisionCode == null ? Territory.EVERYWHERE : divisionCode);
        Key after = page.after(Key.class).orElse(new Key("", new UUID(0, 0)));
        List<ServiceListView> views =
                lists.published(territory.from(), territory.until(), after, page.limit() + 1).stream()
                        .map(this::view)
                        .toList();
        return Page.of(views, page, list -> new Key(list.divisionCode(), list.id()));
    }

    ServiceListView view(ServiceList list) {
        return list.view(json.read(list.items(), ServiceItems.class));
    }
}
