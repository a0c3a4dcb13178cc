package cn.fengxing.member.identity.wechat;

import cn.fengxing.member.holding.Holding;
import cn.fengxing.member.holding.Label;
import cn.fengxing.member.holding.LinkTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** That a person signs in this way; as whom there, nobody can tell any more. */
@ApplicationScoped
class HeldWechat implements Holding {

    private static final LinkTable.Columns COLUMNS =
            new LinkTable.Columns("wechat_binding", "openid_hash", "bound_at", "true");

    private final LinkTable links;

    HeldWechat(EntityManager entities) {
        links = new LinkTable(entities, COLUMNS);
    }

    /** As the export shows it. */
    @Label("微信绑定")
    record HeldBinding(@Label("绑定时间") Instant since) {}

    @Override
    public String name() {
        return "wechatBindings";
    }

    @Override
    public List<HeldBinding> held(UUID personId) {
        return links.since(personId).stream().map(HeldBinding::new).toList();
    }

    @Override
    public void erase(UUID personId) {
        links.erase(personId);
    }

    @Override
    public List<String> move(UUID from, UUID to) {
        return links.move(from, to);
    }

    @Override
    public void moveBack(UUID from, UUID to, List<String> moved) {
        links.moveBack(from, to, moved);
    }
}
