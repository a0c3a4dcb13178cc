package cn.fengxing.org.checklist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was reported of items. */
@ApplicationScoped
public class ItemReports implements PanacheRepositoryBase<ItemReport, UUID> {

    /** The latest, which is the one that the office answers. */
    public ItemReport latest(UUID itemId) {
        return find("itemId = ?1 order by id desc", itemId).firstResult();
    }

    List<ItemReport> of(UUID itemId) {
        return list("itemId = ?1 order by id", itemId);
    }
}
