package cn.fengxing.org.station.servicelist;

import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.org.station.hours.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The community offers this no longer. */
@ApplicationScoped
public class WithdrawServiceList {

    private final ServiceLists lists;
    private final Moments moments;

    WithdrawServiceList(ServiceLists lists, Moments moments) {
        this.lists = lists;
        this.moments = moments;
    }

    @Transactional
    public ServiceList withdraw(UUID id, @Nullable String ifMatch) {
        ServiceList list = lists.own(id);
        EntityTags.requireMatch(ifMatch, list.version());
        list.withdraw(moments.now().instant());
        lists.flush();
        return list;
    }
}
