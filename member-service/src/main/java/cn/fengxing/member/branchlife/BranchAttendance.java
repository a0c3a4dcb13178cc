package cn.fengxing.member.branchlife;

import cn.fengxing.kit.personal.PersonalData;
import cn.fengxing.kit.time.Today;
import cn.fengxing.member.holding.Holding;
import cn.fengxing.member.holding.Label;
import cn.fengxing.member.membership.Memberships;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /** Those of the activities at which the member was. */
    List<BranchActivity> among(List<BranchActivity> activities, UUID memberId) {
        byte[][] tried = activities.stream()
                .map(activity -> index(activity.id(), memberId))
                .toArray(byte[][]::new);
        List<?> found = entities.createNativeQuery(
                        "SELECT activity_id FROM branch_attendance WHERE activity_id = ANY(?1) AND attendee = ANY(?2)",
                        UUID.class)
                .setParameter(1, activities.stream().map(BranchActivity::id).toArray(UUID[]::new))
                .setParameter(2, tried)
                .getResultList();
        return activities.stream()
                .filter(activity -> found.contains(activity.id()))
                .toList();
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

    /**
     * At which activities a member was. That can only be checked, activity by activity, and not be read, so that the export tries them all.
     * With the membership the id goes that the hashes are made of, and they lead to nobody.
     */
    @ApplicationScoped
    static class Held implements Holding {

        private static final int PAGE = 2_000;

        private final Memberships memberships;
        private final BranchActivities activities;
        private final BranchAttendance attendance;

        Held(Memberships memberships, BranchActivities activities, BranchAttendance attendance) {
            this.memberships = memberships;
            this.activities = activities;
            this.attendance = attendance;
        }

        /** An activity, as the export shows it. */
        @Label("参加过的支部活动")
        record HeldActivity(
                @Label("党支部") UUID branchId,
                @Label("活动") String title,
                @Label("日期") LocalDate on) {}

        @Override
        public String name() {
            return "branchAttendance";
        }

        @Override
        public List<HeldActivity> held(UUID personId) {
            return memberships.ofPerson(personId).map(member -> of(member.id())).orElse(List.of());
        }

        private List<HeldActivity> of(UUID memberId) {
            List<HeldActivity> found = new ArrayList<>();
            List<BranchActivity> page = after(new UUID(0, 0));
            while (!page.isEmpty()) {
                attendance.among(page, memberId).forEach(activity -> found.add(shown(activity)));
                UUID last = page.get(page.size() - 1).id();
                page = after(last);
            }
            found.sort(Comparator.comparing(HeldActivity::on));
            return found;
        }

        private List<BranchActivity> after(UUID id) {
            return activities.find("id > ?1 order by id", id).range(0, PAGE - 1).list();
        }

        private static HeldActivity shown(BranchActivity activity) {
            LocalDate day = LocalDate.ofInstant(activity.startsAt(), Today.SHANGHAI);
            return new HeldActivity(activity.branchId(), activity.title(), day);
        }

        @Override
        public void erase(UUID personId) {
            // goes with the membership
        }
    }
}
