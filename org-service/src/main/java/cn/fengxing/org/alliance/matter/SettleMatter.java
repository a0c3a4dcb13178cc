package cn.fengxing.org.alliance.matter;

import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.outbox.Outbox;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.org.alliance.Alliance;
import cn.fengxing.org.alliance.Alliances;
import cn.fengxing.org.alliance.event.MatterChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The owner reports a matter done, or the lead drops it. */
@ApplicationScoped
public class SettleMatter {

    private final Alliances alliances;
    private final Matters matters;
    private final MatterReads reads;
    private final Outbox outbox;

    SettleMatter(Alliances alliances, Matters matters, MatterReads reads, Outbox outbox) {
        this.alliances = alliances;
        this.matters = matters;
        this.reads = reads;
        this.outbox = outbox;
    }

    @Transactional
    public MatterView settle(UUID allianceId, UUID id, @Nullable String ifMatch, SettleMatterRequest request) {
        Alliance alliance = alliances.seen(allianceId);
        Matter matter = matters.get(allianceId, id);
        MatterState ending = MatterState.valueOf(request.ending().name());
        if (!maySettle(alliance, matter, ending)) {
            throw CommonProblems.notFound();
        }
        EntityTags.requireMatch(ifMatch, matter.version());
        matter.settle(ending, request.result().strip());
        matters.flush();
        outbox.publish(new MatterChanged(matter.facts()), matter.version());
        return reads.named(matter);
    }

    private boolean maySettle(Alliance alliance, Matter matter, MatterState ending) {
        return ending == MatterState.DROPPED
                ? alliances.leads(alliance)
                : alliances.actsFor(alliance, matter.ownerId());
    }
}
