package cn.fengxing.grievance.evidence;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.access.Standing;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.rule.Status;
import cn.fengxing.kit.attachment.Attachments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The worker, or a handler of the present owner, lays a picture with the case. */
@ApplicationScoped
public class AddEvidence {

    private static final int MOST = 30;

    private final CaseAccess access;
    private final EvidenceRows rows;
    private final Attachments attachments;
    private final Clock clock;

    AddEvidence(CaseAccess access, EvidenceRows rows, Attachments attachments, Clock clock) {
        this.access = access;
        this.rows = rows;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** @param forCompany whether a company may see it, which the worker alone decides */
    @Transactional
    public void add(UUID id, UUID attachmentId, boolean forCompany) {
        CaseAccess.Opened opened = access.openToSpeak(id, "add-evidence");
        Grievance grievance = opened.grievance();
        if (grievance.status() == Status.CLOSED) {
            throw new EvidenceRejected.CaseClosed();
        }
        if (rows.of(grievance.id()).size() >= MOST) {
            throw new EvidenceRejected.Full(MOST);
        }
        boolean byWorker = opened.standing() == Standing.WORKER;
        attachments.keep(attachmentId, CaseEvidence.CODE, attachmentId);
        rows.add(new Piece(
                attachmentId,
                grievance.id(),
                byWorker,
                grievance.stay().aliasId(),
                byWorker && forCompany,
                clock.instant()));
    }
}
