package cn.fengxing.grievance.journey;

import cn.fengxing.testkit.matrix.Relation;
import cn.fengxing.testkit.matrix.Visit;
import java.util.UUID;

/** What the access matrix finds of ties, handlers and visits. */
final class IdentityVisits {

    private IdentityVisits() {}

    /** A tie that the caller declared, or somebody else. */
    static Visit tie(Visit visit, World world) {
        UUID id = UUID.randomUUID();
        UUID person = visit.relation() == Relation.OWN ? visit.callerId() : UUID.randomUUID();
        if (visit.relation() != Relation.DELETED) {
            world.run(
                    "INSERT INTO declared_tie (id, person_id, company_id, from_date, recorded_by, version)"
                            + " VALUES (?, ?, ?, '2026-01-01', ?, 0)",
                    id,
                    person,
                    World.COMPANY,
                    person);
        }
        return visit.path("id", id).header("If-Match", "*").body("{\"untilDate\":\"2099-12-31\"}");
    }

    /** A case for which the caller is named. */
    static Visit handled(Visit visit, World world, UUID grievanceId) {
        world.run(
                "INSERT INTO case_handler SELECT gen_random_uuid(), id, alias_id, ?, ?, now() FROM grievance WHERE id = ?",
                visit.callerId(),
                visit.callerId(),
                grievanceId);
        return visit;
    }

    /** Somebody's request to read a case. */
    static Visit visit(Visit visit, World world, UUID grievanceId, byte[] reason) {
        UUID id = UUID.randomUUID();
        world.run(
                "INSERT INTO visit SELECT ?, id, ?, owner_id, 'ORG_ADMIN', ?, now() FROM grievance WHERE id = ?",
                id,
                UUID.randomUUID(),
                reason,
                grievanceId);
        return visit.path("id", id);
    }

    /** A consent of the case, which waits for its day to pass. */
    static Visit consent(Visit visit, World world, UUID grievanceId) {
        UUID id = UUID.randomUUID();
        world.run(
                "INSERT INTO identity_consent (id, grievance_id, stay_id, hop, organisation_id, text_version, given_at, effective_at, version)"
                        + " SELECT ?, id, alias_id, hop, owner_id, '2026-12', now(), now() + interval '1 day', 0"
                        + " FROM grievance WHERE id = ?",
                id,
                grievanceId);
        return visit.path("consentId", id);
    }
}
