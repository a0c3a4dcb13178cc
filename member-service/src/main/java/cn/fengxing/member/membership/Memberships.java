package cn.fengxing.member.membership;

import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.personal.PersonalData;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Members in the database, and what other features may ask: seals who is behind a membership, and finds it by a keyed hash. Every
 * question runs in the asker's transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Memberships implements PanacheRepositoryBase<Membership, UUID> {

    private static final String PERSON = "member-person";

    private final PersonalData personalData;
    private final OrganisationTree tree;
    private final Affiliations affiliations;
    private final CountMembers counts;

    Memberships(PersonalData personalData, OrganisationTree tree, Affiliations affiliations, CountMembers counts) {
        this.counts = counts;
        this.affiliations = affiliations;
        this.personalData = personalData;
        this.tree = tree;
    }

    /** Whether a branch knows the person as a full member: only such a one introduces others or is a contact (培养联系人). */
    public boolean fullMember(UUID personId) {
        return standing(personId).filter(standing -> standing == Standing.FULL).isPresent();
    }

    /** Empty for everybody whom no branch knows as a member, whatever the person says. */
    public Optional<Standing> standing(UUID personId) {
        return ofPerson(personId).filter(Membership::known).map(Membership::standing);
    }

    /** Member ids of those who belong to the branch, or to what was merged into it, and vote there. */
    public List<UUID> fullMembersOf(UUID branchId) {
        return list(
                        "affiliationId in ?1 and standing = ?2 and endedAt is null order by id",
                        tree.withPredecessors(List.of(branchId)),
                        Standing.FULL)
                .stream()
                .map(Membership::id)
                .toList();
    }

    /** The random id by which others know this member; empty for everybody whom no branch knows as one. */
    public Optional<UUID> memberIdOf(UUID personId) {
        return ofPerson(personId).filter(Membership::known).map(Membership::id);
    }

    /** The person behind a member id; empty when the person has left, or there never was such a member. */
    public Optional<UUID> personOf(UUID memberId) {
        return findByIdOptional(memberId).filter(Membership::living).flatMap(this::personOf);
    }

    /** The branch in which the person belongs, or what has taken its place; empty outside any. */
    public Optional<UUID> branchOf(UUID personId) {
        return ofPerson(personId)
                .flatMap(membership -> Optional.ofNullable(membership.affiliationId()))
                .flatMap(tree::successor);
    }

    /** Of the living; one is enough for a person, and the database sees to it. */
    public Optional<Membership> ofPerson(UUID personId) {
        return find("personIndex", (Object) indexOf(personId)).firstResultOptional();
    }

    /** Of the living, for changes: waits for a change of the same member under way. */
    public Optional<Membership> lockedOf(UUID personId) {
        return find("personIndex", (Object) indexOf(personId))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Of the living, for changes. */
    public Optional<Membership> locked(UUID memberId) {
        return find("id = ?1 and endedAt is null", memberId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The living who belong to the branch or are a guest there, under whatever name it went. */
    public List<Membership> around(UUID branchId) {
        return list(
                "(affiliationId in ?1 or away.hostId in ?1) and endedAt is null order by id",
                tree.withPredecessors(List.of(branchId)));
    }

    /** The living who belong to one of the branches, or are a guest there, locked in the order of their ids. */
    public List<Membership> hangingOn(Collection<UUID> branches) {
        return find("(affiliationId in ?1 or away.hostId in ?1) and endedAt is null order by id", branches)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** @throws cn.fengxing.kit.problem.Rejected 409 when the person has one already, in this moment too */
    public void add(Membership membership, UUID personId) {
        byte[] sealed = personalData.seal(membership.id(), PERSON, personId.toString());
        membership.tieTo(indexOf(personId), sealed);
        persistAndFlush(membership);
        counts.settle(membership);
    }

    /** Writes a change and counts what it changed. */
    public void changed(Membership membership) {
        flush();
        counts.settle(membership);
    }

    public void transferred(Membership membership) {
        changed(membership);
        counts.transferred(membership);
    }

    /** Closes the file of whoever left for good; of a mere claim nothing can be read afterwards. */
    public void left(Membership membership, boolean claim) {
        affiliations.close(membership.id());
        changed(membership);
        if (claim) {
            forgetPerson(membership);
        }
    }

    /** Somebody else turned out to be the same person; nothing happens to whoever has a membership already. */
    public boolean retie(Membership membership, UUID personId) {
        if (ofPerson(personId).isPresent()) {
            return false;
        }
        byte[] sealed = personalData.seal(membership.id(), PERSON, personId.toString());
        membership.tieTo(indexOf(personId), sealed);
        flush();
        return true;
    }

    public Optional<UUID> personOf(Membership membership) {
        byte[] sealed = membership.person();
        return sealed == null
                ? Optional.empty()
                : personalData.open(membership.id(), PERSON, sealed).map(UUID::fromString);
    }

    /** Destroys the record's key, so that nothing leads from it to the person. */
    public void forgetPerson(Membership membership) {
        personalData.erase(membership.id());
    }

    private byte[] indexOf(UUID personId) {
        return personalData.blindIndex(PERSON, personId.toString());
    }
}
