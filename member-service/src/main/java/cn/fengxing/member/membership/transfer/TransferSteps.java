package cn.fengxing.member.membership.transfer;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.time.WorkingCalendar;
import cn.fengxing.member.membership.Membership;
import cn.fengxing.member.membership.placement.PlacementTerms;
import cn.fengxing.member.membership.placement.TellPlaced;
import cn.fengxing.member.notification.NoticeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every step of a transfer has: its time, and those who are told. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TransferSteps {

    private static final int WORKING_DAYS_TO_ANSWER = 10;

    /** As long as a letter of introduction is good for at most (党员组织关系介绍信有效期). */
    private static final Duration TO_BE_DONE = Duration.ofDays(90);

    private final Transfers transfers;
    private final PlacementTerms terms;
    private final WorkingCalendar calendar;
    private final TellPlaced tell;
    private final AuditTrail audit;

    TransferSteps(
            Transfers transfers, PlacementTerms terms, WorkingCalendar calendar, TellPlaced tell, AuditTrail audit) {
        this.transfers = transfers;
        this.terms = terms;
        this.calendar = calendar;
        this.tell = tell;
        this.audit = audit;
    }

    Instant now() {
        return terms.now();
    }

    Instant answerBy() {
        return calendar.plusWorkingDays(now(), WORKING_DAYS_TO_ANSWER);
    }

    Instant doneBy() {
        return now().plus(TO_BE_DONE);
    }

    /** Whether the member still belongs where the transfer begins, by whatever name that branch goes today. */
    boolean isAtStart(Transfer transfer, Membership member) {
        return Objects.equals(tell.today(transfer.fromId()), tell.today(member.affiliationId()));
    }

    TransferView begun(Transfer transfer, Membership member) {
        transfers.persist(transfer);
        tellTaker(transfer, NoticeKind.TRANSFER_PROPOSED);
        tell.member(member, NoticeKind.TRANSFER_PROPOSED, transfer.id());
        return written("propose-transfer", transfer, null);
    }

    TransferView begunOutside(Transfer transfer, OutsideBranch outside, Membership member) {
        return begun(transfers.outside(transfer, outside), member);
    }

    /** A branch outside this tree hears of it from the national system. */
    private void tellTaker(Transfer transfer, NoticeKind kind) {
        UUID to = transfer.toId();
        if (to != null) {
            tell.branch(to, kind, transfer.id());
        }
    }

    TransferView decided(String action, Transfer transfer, Membership member, @Nullable String reason) {
        tellBoth(transfer, member);
        return written(action, transfer, reason);
    }

    void tellBoth(Transfer transfer, Membership member) {
        UUID from = transfer.fromId();
        if (from != null) {
            tell.branch(from, NoticeKind.TRANSFER_DECIDED, transfer.id());
        }
        tellTaker(transfer, NoticeKind.TRANSFER_DECIDED);
        tell.member(member, NoticeKind.TRANSFER_DECIDED, transfer.id());
    }

    private TransferView written(String action, Transfer transfer, @Nullable String reason) {
        transfers.flush();
        audit.record(action, "transfer", transfer.id().toString(), reason);
        return transfers.view(transfer);
    }
}
