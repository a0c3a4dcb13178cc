package cn.fengxing.member.branchlife;

import cn.fengxing.kit.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Who was there: a hash of activity and member together, which can be checked and not read. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BranchAttendance {

    private final EntityManager entities;
    private final PersonalData personalData;

    BranchAttendance(EntityManager entities, PersonalData personalData) {
        this.entities = entities;
        this.personalData = personalData;
    }

    /** Once, however often the code is scanned. */
    void signIn(UUID activityId, UUID memberId) {
        entities.createNativeQuery("INSERT INTO branch_attendance VALUES (?1, ?2) ON CONFLICT DO NOTHING")
                .setParameter(1, activityId)
                .setParameter(2, index(activityId, memberId))
                .executeUpdate();
    }

    boolean attended(UUID activityId, UUID memberId) {
        return !entities.createNativeQuery(
                        "SELECT 1 FROM branch_attendance WHERE activity_id = ?1 AND attendee = ?2", Integer.class)
                .setParameter(1, activityId)
                .setParameter(2, index(activityId, memberId))
                .getResultList()
                .isEmpty();
    }

    long count(UUID activityId) {
        return ((Number) entities.createNativeQuery(
                                "SELECT count(*) FROM branch_attendance WHERE activity_id = ?1", Long.class)
                        .setParameter(1, activityId)
                        .getSingleResult())
                .longValue();
    }

    private byte[] index(UUID activityId, UUID memberId) {
        return personalData.blindIndex("branch-attendance", activityId + "/" + memberId);
    }
}
