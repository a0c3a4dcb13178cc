package cn.fengxing.grievance.retaliation;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.notice.NoticeKind;
import cn.fengxing.grievance.notice.RequestNotice;
import cn.fengxing.grievance.retaliation.rule.ReportAction;
import cn.fengxing.grievance.retaliation.rule.ReportStatus;
import cn.fengxing.grievance.statement.Statements;
import cn.fengxing.kit.caller.Role;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The reports. Whatever happens to one is written with its step; the worker is told that there is news, a department that has it
 * newly by its id. Nothing goes to a topic: an event of a report would be a trace of it, and nobody needs one.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Reports implements PanacheRepositoryBase<RetaliationReport, UUID> {

    /** Who acts on reports; at a committee that has one because no department was found, its administrator. */
    public static final Set<Role> HANDLERS = Set.of(Role.REGULATOR);

    public static final Set<Role> STAND_INS = Set.of(Role.ORG_ADMIN);

    private final RequestNotice requestNotice;
    private final Statements statements;

    Reports(RequestNotice requestNotice, Statements statements) {
        this.requestNotice = requestNotice;
        this.statements = statements;
    }

    void add(RetaliationReport.Begun begun) {
        persist(begun.report());
        record(begun.report(), begun.step());
    }

    /** The report first: who comes too late fails at its version. */
    public void record(RetaliationReport report, ReportStep step) {
        flush();
        getEntityManager().persist(step);
        flush();
        if (step.action() != ReportAction.REPORT) {
            statements
                    .filer(report.grievanceId())
                    .ifPresent(worker -> requestNotice.toPerson(worker, NoticeKind.CASE_MOVED));
        }
        if (report.status() == ReportStatus.REPORTED) {
            requestNotice.toHolders(
                    report.unrouted() ? STAND_INS : HANDLERS, report.ownerId(), NoticeKind.CASE_ASSIGNED, report.id());
        }
    }

    List<RetaliationReport> about(Grievance grievance) {
        return list("grievanceId = ?1 order by id", grievance.id());
    }

    List<ReportStep> steps(RetaliationReport report) {
        return getEntityManager()
                .createQuery("from ReportStep where reportId = ?1 order by step", ReportStep.class)
                .setParameter(1, report.id())
                .getResultList();
    }

    Optional<Instant> earliestAlarm() {
        return Optional.ofNullable(getEntityManager()
                .createQuery("select min(alarmAt) from RetaliationReport where alarmAt is not null", Instant.class)
                .getSingleResult());
    }

    /** Reports on which the time has run out, locked; those that another replica holds are left to it. */
    List<RetaliationReport> claimLate(Instant now, int limit) {
        return getEntityManager()
                .createNativeQuery(
                        "SELECT * FROM retaliation_report WHERE alarm_at <= ?1 ORDER BY alarm_at LIMIT ?2 FOR UPDATE SKIP LOCKED",
                        RetaliationReport.class)
                .setParameter(1, now)
                .setParameter(2, limit)
                .getResultList()
                .stream()
                .map(RetaliationReport.class::cast)
                .toList();
    }
}
