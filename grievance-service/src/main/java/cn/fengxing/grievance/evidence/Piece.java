package cn.fengxing.grievance.evidence;

import cn.fengxing.grievance.access.CaseAccess.Opened;
import java.time.Instant;
import java.util.UUID;

/**
 * One picture of a case.
 *
 * @param id of the attachment
 * @param stayId alias of the stay in which it came
 * @param forCompany whether the worker lets a company see it
 */
record Piece(UUID id, UUID grievanceId, boolean byWorker, UUID stayId, boolean forCompany, Instant addedAt) {

    boolean isSeenBy(Opened reader) {
        return switch (reader.standing()) {
            case WORKER, CONFIDANT, AUTHORITY -> true;
            case COMPANY ->
                byWorker ? forCompany : stayId.equals(reader.grievance().stay().aliasId());
            case DISPATCHER, VISITOR -> false;
        };
    }
}
