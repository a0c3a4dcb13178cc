package cn.fengxing.member.journey;

import cn.fengxing.member.membership.AdmitMember;
import cn.fengxing.member.membership.Membership;
import cn.fengxing.member.membership.Memberships;
import cn.fengxing.member.membership.Standing;
import cn.fengxing.member.membership.placement.PlacementTerms;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Members put in place without the API. */
@ApplicationScoped
public class Members {

    private final AdmitMember admitMember;
    private final Memberships memberships;
    private final PlacementTerms terms;
    private final Planted planted;
    private final Province province;

    Members(
            AdmitMember admitMember,
            Memberships memberships,
            PlacementTerms terms,
            Planted planted,
            Province province) {
        this.admitMember = admitMember;
        this.memberships = memberships;
        this.terms = terms;
        this.planted = planted;
        this.province = province;
    }

    /** Belongs to the branch; the member's id. */
    UUID at(UUID branch) {
        return at(UUID.randomUUID(), branch);
    }

    UUID at(UUID person, UUID branch) {
        somebody(person, branch);
        return QuarkusTransaction.requiringNew().call(() -> {
            UUID member = admitMember.admit(person, branch);
            admitMember.makeFull(person);
            return member;
        });
    }

    /** Waits for a branch in the division. */
    UUID waitingIn(String division, @Nullable UUID home) {
        UUID person = UUID.randomUUID();
        somebody(person, Province.RIDERS_BRANCH);
        return QuarkusTransaction.requiringNew().call(() -> {
            Membership member = Membership.claimed(Standing.FULL, division, home, terms.fromNow());
            memberships.add(member, person);
            return member.id();
        });
    }

    /** Waits, and the branch has been asked. */
    UUID proposedTo(UUID branch) {
        UUID member = waitingIn("210106001000", null);
        province.run("UPDATE membership SET proposed_id = ? WHERE id = ?", branch, member);
        return member;
    }

    UUID transfer(UUID member, @Nullable UUID from, UUID to, String state) {
        UUID id = UUID.randomUUID();
        province.run("""
                INSERT INTO transfer (id, membership_id, from_id, to_id, state, proposed_at, due_at, version)
                VALUES (?, ?, ?, ?, ?, now(), now() + interval '10 days', 0)""", id, member, from, to, state);
        return id;
    }

    private void somebody(UUID person, UUID branch) {
        if (province.one("SELECT id FROM person WHERE id = ?", person) == null) {
            planted.person(person, branch);
        }
    }
}
