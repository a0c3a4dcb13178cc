package cn.fengxing.member.honour.issuing;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.OrganisationPlace;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.time.Today;
import cn.fengxing.member.honour.letter.LetterKind;
import cn.fengxing.member.membership.Memberships;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;

/** Who may give whom a letter in whose name. */
@ApplicationScoped
public class Issuers {

    public static final Role[] ROLES = {Role.ORG_ADMIN, Role.BRANCH_SECRETARY};

    private final Caller caller;
    private final OrganisationTree tree;
    private final Memberships memberships;
    private final EntityManager entities;
    private final Clock clock;

    Issuers(Caller caller, OrganisationTree tree, Memberships memberships, EntityManager entities, Clock clock) {
        this.caller = caller;
        this.tree = tree;
        this.memberships = memberships;
        this.entities = entities;
        this.clock = clock;
    }

    /** A company's own Party organisation signs none: it would learn from it who is a member. */
    OrganisationPlace requireSigner(UUID organisationId) {
        caller.require(organisationId, ROLES);
        return tree.find(organisationId)
                .filter(place -> place.line().equals("PARTY") && place.servesCompanyId() == null)
                .filter(place -> place.divisionCode() != null)
                .orElseThrow(() -> new FieldRejected("organisationId", "not-a-party-organisation"));
    }

    /** Somebody who is no member, belongs to another branch, or does not exist looks alike. */
    void requireHolder(LetterKind kind, UUID personId) {
        boolean theirs = kind == LetterKind.PIONEER_RIDER
                ? memberships.branchOf(personId).filter(this::reaches).isPresent()
                : advisesWithin(personId);
        if (!theirs) {
            throw CommonProblems.notFound();
        }
    }

    private boolean advisesWithin(UUID personId) {
        return entities
                .createNativeQuery("""
                        SELECT organisation_id FROM role_grant
                         WHERE person_id = ?1 AND role = 'ADVISER' AND ended_at IS NULL
                           AND (NOT needs_second OR confirmed_by IS NOT NULL)
                           AND valid_from <= ?2 AND (valid_to IS NULL OR valid_to >= ?2)""", UUID.class)
                .setParameter(1, personId)
                .setParameter(2, Today.by(clock))
                .getResultList()
                .stream()
                .anyMatch(organisation -> reaches((UUID) organisation));
    }

    private boolean reaches(UUID organisationId) {
        return caller.reaches(organisationId, ROLES);
    }
}
