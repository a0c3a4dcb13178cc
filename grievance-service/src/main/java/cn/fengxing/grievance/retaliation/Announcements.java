package cn.fengxing.grievance.retaliation;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.notice.NoticeKind;
import cn.fengxing.grievance.notice.RequestNotice;
import cn.fengxing.grievance.retaliation.rule.Penalty;
import cn.fengxing.grievance.statement.Statements;
import cn.fengxing.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What companies announced, as they undertook when they were told who a worker is. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Announcements {

    private final EntityManager entities;
    private final Statements statements;
    private final RequestNotice requestNotice;

    Announcements(EntityManager entities, Statements statements, RequestNotice requestNotice) {
        this.entities = entities;
        this.statements = statements;
        this.requestNotice = requestNotice;
    }

    /** What is to be done, why and when. */
    public record Announced(Penalty penalty, String reason, LocalDate plannedOn, Instant at) {}

    /** Append-only; the worker is told that there is news. */
    public UUID add(Grievance grievance, UUID department, Announced announced) {
        UUID id = Ids.next();
        entities.createNativeQuery("INSERT INTO announced_measure VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, id)
                .setParameter(2, grievance.id())
                .setParameter(3, grievance.ownerId())
                .setParameter(4, department)
                .setParameter(5, announced.penalty().name())
                .setParameter(6, statements.sealNote(grievance.id(), announced.reason()))
                .setParameter(7, announced.plannedOn())
                .setParameter(8, announced.at())
                .executeUpdate();
        statements.filer(grievance.id()).ifPresent(worker -> requestNotice.toPerson(worker, NoticeKind.CASE_MOVED));
        return id;
    }

    /** Whether something was done of which the company had announced nothing. */
    boolean broken(Grievance grievance) {
        return !(Boolean) entities.createNativeQuery(
                        "SELECT EXISTS (SELECT FROM announced_measure WHERE grievance_id = ?1)", Boolean.class)
                .setParameter(1, grievance.id())
                .getSingleResult();
    }
}
