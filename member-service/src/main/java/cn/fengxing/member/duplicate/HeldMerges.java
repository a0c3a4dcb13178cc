package cn.fengxing.member.duplicate;

import cn.fengxing.member.holding.Holding;
import cn.fengxing.member.holding.Label;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which of a person's accounts were found to be one. */
@ApplicationScoped
class HeldMerges implements Holding {

    private final Merges merges;

    HeldMerges(Merges merges) {
        this.merges = merges;
    }

    /** A merge, as the export shows it. */
    @Label("账号合并")
    record HeldMerge(
            @Label("被合并的账号") UUID fromId,
            @Label("保留的账号") UUID toId,
            @Label("理由") String reason,
            @Label("合并时间") Instant mergedAt,
            @Label("撤销时间") @Nullable Instant undoneAt) {}

    @Override
    public String name() {
        return "merges";
    }

    @Override
    public List<HeldMerge> held(UUID personId) {
        return merges.of(personId).stream()
                .map(merge ->
                        new HeldMerge(merge.fromId(), merge.toId(), merge.reason(), merge.mergedAt(), merge.undoneAt()))
                .toList();
    }

    @Override
    public void erase(UUID personId) {
        // ids that lead to nobody; what was moved is sealed under the key that is being destroyed
    }
}
