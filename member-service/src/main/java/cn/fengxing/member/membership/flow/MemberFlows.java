package cn.fengxing.member.membership.flow;

import cn.fengxing.kit.figures.Rollups;
import cn.fengxing.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Moves of members; each has at most one that is not over, with a side that left and a side that was reached. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MemberFlows {

    public static final String OUT = "members-out";
    public static final String IN = "members-in";

    private final EntityManager entities;
    private final Rollups rollups;
    private final Clock clock;

    MemberFlows(EntityManager entities, Rollups rollups, Clock clock) {
        this.entities = entities;
        this.rollups = rollups;
        this.clock = clock;
    }

    /** The branch left says so, as of a day. */
    public void out(UUID membershipId, String from, String to, LocalDate day) {
        record(membershipId, "out_on", day, from, to);
    }

    /** The branch left confirms an arrival that it had not announced. */
    public void confirmedOut(UUID membershipId, String from) {
        if (isOpen(membershipId)) {
            record(membershipId, "out_on", Today.by(clock), from, from);
        }
    }

    /** Seen at the place of arrival today. */
    public void in(UUID membershipId, String from, String to) {
        record(membershipId, "in_on", Today.by(clock), from, to);
    }

    /** Out of this tree, as the national system says: nobody here can see the arrival, and none is missing. */
    public void moveOut(UUID membershipId, String from, String to, LocalDate day) {
        end(membershipId);
        open(membershipId, "out_on", day, from, to);
        rollups.add(OUT, day, Rollups.key(from), 1);
        entities.createNativeQuery("UPDATE member_flow SET in_on = ?2 WHERE membership_id = ?1 AND ended_on IS NULL")
                .setParameter(1, membershipId)
                .setParameter(2, day)
                .executeUpdate();
        end(membershipId);
    }

    /** Belongs where he is from now on, has gone home, or is no longer known. */
    public void end(UUID membershipId) {
        entities.createNativeQuery("UPDATE member_flow SET ended_on = ?2 WHERE membership_id = ?1 AND ended_on IS NULL")
                .setParameter(1, membershipId)
                .setParameter(2, Today.by(clock))
                .executeUpdate();
    }

    private void record(UUID membershipId, String side, LocalDate day, String from, String to) {
        boolean out = side.equals("out_on");
        int told = entities.createNativeQuery("UPDATE member_flow SET " + side + " = ?2, "
                        + (out ? "from_division" : "to_division")
                        + " = ?3 WHERE membership_id = ?1 AND ended_on IS NULL AND " + side + " IS NULL")
                .setParameter(1, membershipId)
                .setParameter(2, day)
                .setParameter(3, out ? from : to)
                .executeUpdate();
        if (told == 0 && isOpen(membershipId)) {
            return; // told before
        }
        if (told == 0) {
            open(membershipId, side, day, from, to);
        }
        rollups.add(out ? OUT : IN, day, Rollups.key(out ? from : to), 1);
    }

    private boolean isOpen(UUID membershipId) {
        return !entities.createNativeQuery(
                        "SELECT 1 FROM member_flow WHERE membership_id = ?1 AND ended_on IS NULL", Integer.class)
                .setParameter(1, membershipId)
                .getResultList()
                .isEmpty();
    }

    private void open(UUID membershipId, String side, LocalDate day, String from, String to) {
        entities.createNativeQuery("INSERT INTO member_flow (id, membership_id, from_division, to_division, " + side
                        + ") VALUES (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, membershipId)
                .setParameter(3, from)
                .setParameter(4, to)
                .setParameter(5, day)
                .executeUpdate();
    }
}
