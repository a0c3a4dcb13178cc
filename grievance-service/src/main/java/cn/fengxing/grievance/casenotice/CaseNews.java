package cn.fengxing.grievance.casenotice;

import static cn.fengxing.grievance.notice.NoticeKind.CASE_ANSWERED;
import static cn.fengxing.grievance.notice.NoticeKind.CASE_ANSWER_DUE;
import static cn.fengxing.grievance.notice.NoticeKind.CASE_ASSIGNED;
import static cn.fengxing.grievance.notice.NoticeKind.CASE_CLOSED;
import static cn.fengxing.grievance.notice.NoticeKind.CASE_DUE_SOON;
import static cn.fengxing.grievance.notice.NoticeKind.CASE_MOVED;
import static cn.fengxing.grievance.notice.NoticeKind.CASE_OVERDUE;
import static cn.fengxing.grievance.notice.NoticeKind.CASE_PROPOSAL;
import static cn.fengxing.grievance.notice.NoticeKind.CASE_QUESTION;

import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.channel.rule.Status;
import cn.fengxing.grievance.notice.NoticeKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an action means for whom.
 *
 * @param action null for a warning, which is no action
 * @param status of the case afterwards
 * @param overdue whether it stays where it is, late
 */
record CaseNews(@Nullable Action action, Status status, boolean overdue) {

    /** Empty for what the worker did. */
    Optional<NoticeKind> forWorker() {
        if (action == null) {
            return Optional.of(CASE_ANSWER_DUE).filter(kind -> status.waitsForWorker());
        }
        return switch (action) {
            case FILE, ANSWER, CONFIRM, DISPUTE, ESCALATE, WITHDRAW, REOPEN, RECOUNT -> Optional.empty();
            case ACCEPT, RETURN, ASSIGN, FORWARD, EXTEND, FORMALISE, SUPERVISE, REASSIGN, LAPSE, GO_ON ->
                Optional.of(CASE_MOVED);
            case ASK, REQUEST_IDENTITY -> Optional.of(CASE_QUESTION);
            case PROPOSE -> Optional.of(CASE_PROPOSAL);
            case REFUSE, SILENCE, NO_ANSWER -> Optional.of(CASE_CLOSED);
        };
    }

    /** Empty for what the owner did, and for what needs nobody any more. */
    Optional<NoticeKind> forOwner() {
        if (action == null) {
            return Optional.of(CASE_DUE_SOON).filter(kind -> !status.waitsForWorker());
        }
        return switch (action) {
            case FILE, RETURN, ASSIGN, FORWARD, ESCALATE, REOPEN, REASSIGN, GO_ON -> Optional.of(CASE_ASSIGNED);
            case DISPUTE -> Optional.of(CASE_ASSIGNED).filter(kind -> status != Status.CLOSED);
            case LAPSE -> Optional.of(overdue ? CASE_OVERDUE : CASE_ASSIGNED);
            case ANSWER -> Optional.of(CASE_ANSWERED);
            case ACCEPT,
                    EXTEND,
                    FORMALISE,
                    SUPERVISE,
                    ASK,
                    REQUEST_IDENTITY,
                    PROPOSE,
                    REFUSE,
                    CONFIRM,
                    WITHDRAW,
                    SILENCE,
                    NO_ANSWER,
                    RECOUNT -> Optional.empty();
        };
    }

    /** Whether the time of whoever had the case ran out, and it went on. */
    boolean lapsed() {
        return action == Action.LAPSE && !overdue;
    }
}
