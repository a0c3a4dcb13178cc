package cn.fengxing.grievance.filing;

import static cn.fengxing.kit.time.Today.SHANGHAI;

import cn.fengxing.grievance.channel.Deadlines;
import cn.fengxing.grievance.channel.Desk;
import cn.fengxing.grievance.channel.Filing;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Grievances;
import cn.fengxing.grievance.channel.Priority;
import cn.fengxing.grievance.statement.Identifying;
import cn.fengxing.grievance.statement.Statements;
import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.problem.FieldRejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lays a new case on its first desk, whoever files it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class NewCases {

    private final Grievances grievances;
    private final Statements statements;
    private final FirstDesk firstDesk;
    private final Numbers numbers;

    NewCases(Grievances grievances, Statements statements, FirstDesk firstDesk, Numbers numbers) {
        this.grievances = grievances;
        this.statements = statements;
        this.firstDesk = firstDesk;
        this.numbers = numbers;
    }

    Grievance open(Filer filer, FileGrievanceRequest request) {
        return open(filer, request, null);
    }

    /** @param at the desk of the collective case that the new one joins; null for where filing leads */
    Grievance open(Filer filer, FileGrievanceRequest request, @Nullable Desk at) {
        requireNamelessSummary(request.summaryForCompany());
        String division = division(request, filer);
        UUID platformId = request.platformId() == null ? filer.known().platformId() : request.platformId();
        Priority priority = request.priority() == null ? Priority.NORMAL : request.priority();
        Deadlines deadlines = firstDesk.deadlines();
        Desk desk = at == null ? firstDesk.of(filer.known(), priority, platformId, division) : at;
        Filing filing = new Filing(
                GrievanceNumber.of(division, deadlines.now().atZone(SHANGHAI).getYear(), numbers.next()),
                filer.account() == null ? null : statements.filerIndex(filer.account()),
                request.category(),
                priority,
                division,
                platformId,
                request.summaryForCompany() != null,
                deadlines.now());
        requirePast(request.happenedOn(), deadlines.now());
        UUID id = Ids.next();
        Grievance.Filed filed = Grievance.file(id, filing, desk, deadlines);
        statements.keep(
                id, filer.account(), filer.told(), request.text(), request.summaryForCompany(), request.happenedOn());
        grievances.add(filed);
        firstDesk.keepAway(id, platformId, filer.known());
        return filed.grievance();
    }

    /** The company is to learn what happened, not to whom. */
    private static void requireNamelessSummary(@Nullable String summary) {
        if (summary != null && summary.isBlank()) {
            throw new FieldRejected("summaryForCompany", "blank");
        }
        if (summary != null && Identifying.isIn(summary)) {
            throw new FieldRejected("summaryForCompany", "tells-who");
        }
    }

    private static void requirePast(@Nullable LocalDate happenedOn, Instant now) {
        if (happenedOn != null && happenedOn.isAfter(LocalDate.ofInstant(now, SHANGHAI))) {
            throw new FieldRejected("happenedOn", "in-future");
        }
    }

    private static String division(FileGrievanceRequest request, Filer filer) {
        String division = request.divisionCode() == null ? filer.known().divisionCode() : request.divisionCode();
        if (division == null) {
            throw new FieldRejected("divisionCode", "division-unknown-of-worker");
        }
        return division;
    }
}
