package cn.fengxing.member.membership.placement;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.member.membership.Membership;
import cn.fengxing.member.membership.Memberships;
import cn.fengxing.member.notification.NoticeKind;
import cn.fengxing.member.notification.SendNotice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What follows a step of a placement: the member, the branch at home and the committee are told. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TellPlaced {

    private final TellCommittees tell;
    private final SendNotice sendNotice;
    private final Memberships memberships;
    private final Surroundings around;
    private final AuditTrail audit;

    TellPlaced(
            TellCommittees tell,
            SendNotice sendNotice,
            Memberships memberships,
            Surroundings around,
            AuditTrail audit) {
        this.audit = audit;
        this.tell = tell;
        this.sendNotice = sendNotice;
        this.memberships = memberships;
        this.around = around;
    }

    void proposed(Membership member, UUID branch) {
        tell.branch(branch, NoticeKind.PLACEMENT_DUE, member.id());
    }

    void sentBack(Membership member) {
        tell.due(member);
    }

    void placed(Membership member) {
        member(member, NoticeKind.PLACED, member.id());
        tell.branch(member.homeId() == null ? member.affiliationId() : member.homeId(), NoticeKind.PLACED, member.id());
    }

    public void branch(UUID branchId, NoticeKind kind, UUID subjectId) {
        tell.branch(branchId, kind, subjectId);
    }

    public void member(Membership member, NoticeKind kind, UUID subjectId) {
        memberships
                .personOf(member)
                .ifPresent(person ->
                        sendNotice.to(person, kind, subjectId, around.fromNow().now()));
    }

    /** The branch, or what has taken its place. */
    public @Nullable UUID today(@Nullable UUID branchId) {
        return around.today(branchId);
    }

    /** @param reason a code; null for none */
    MemberView written(String action, Membership member, @Nullable String reason) {
        audit.record(action, "member", member.id().toString(), reason);
        memberships.changed(member);
        return around.view(member);
    }
}
