package cn.fengxing.member.identity.oidc;

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
class HeldSubjects implements Holding {

    private static final LinkTable.Columns COLUMNS =
            new LinkTable.Columns("foreign_subject", "subject_hash", "linked_at", "t.issuer = s.issuer");

    private final LinkTable links;

    HeldSubjects(EntityManager entities) {
        links = new LinkTable(entities, COLUMNS);
    }

    /** As the export shows it. */
    @Label("统一身份认证关联")
    record HeldSubject(@Label("关联时间") Instant since) {}

    @Override
    public String name() {
        return "foreignSubjects";
    }

    @Override
    public List<HeldSubject> held(UUID personId) {
        return links.since(personId).stream().map(HeldSubject::new).toList();
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
