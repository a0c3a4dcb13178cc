package cn.fengxing.org.alliance.matter;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.time.Today;
import cn.fengxing.org.alliance.Alliances;
import cn.fengxing.org.organisation.names.OrganisationNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Agreed matters for members. */
@ApplicationScoped
public class MatterReads {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Alliances alliances;
    private final Matters matters;
    private final OrganisationNames names;
    private final Clock clock;

    MatterReads(Alliances alliances, Matters matters, OrganisationNames names, Clock clock) {
        this.alliances = alliances;
        this.matters = matters;
        this.names = names;
        this.clock = clock;
    }

    @Transactional
    public Page<MatterView> list(UUID allianceId, @Nullable MatterState state, PageRequest page) {
        alliances.seen(allianceId);
        List<Matter> rows = matters.find(
                        "allianceId = ?1 and id > ?2 and (?3 is null or state = ?3) order by id",
                        allianceId,
                        page.after(UUID.class).orElse(BEFORE_ALL),
                        state)
                .range(0, page.limit())
                .list();
        return Page.of(named(rows), page, MatterView::id);
    }

    @Transactional
    public MatterView get(UUID allianceId, UUID id) {
        alliances.seen(allianceId);
        return named(matters.get(allianceId, id));
    }

    MatterView named(Matter matter) {
        return named(List.of(matter)).get(0);
    }

    private List<MatterView> named(List<Matter> rows) {
        Map<UUID, String> known = names.of(rows.stream().map(Matter::ownerId).toList());
        return rows.stream()
                .map(matter -> matter.view(Today.by(clock), known.getOrDefault(matter.ownerId(), "")))
                .toList();
    }
}
