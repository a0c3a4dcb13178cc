package cn.fengxing.member.membership.registration;

import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.member.membership.Memberships;
import cn.fengxing.member.membership.placement.ReachedMembers;
import cn.fengxing.member.person.PersonView;
import cn.fengxing.member.person.RevealPerson;
import cn.fengxing.member.person.RevealRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Who a member is, for those responsible, with a reason that the member will read. The record does not say of what. */
@ApplicationScoped
public class RevealMember {

    private final ReachedMembers reached;
    private final Memberships memberships;
    private final RevealPerson revealPerson;

    RevealMember(ReachedMembers reached, Memberships memberships, RevealPerson revealPerson) {
        this.reached = reached;
        this.memberships = memberships;
        this.revealPerson = revealPerson;
    }

    @Transactional
    public PersonView reveal(UUID id, RevealRequest request) {
        return memberships
                .personOf(reached.seen(id))
                .flatMap(person -> revealPerson.toWhoIsResponsible(person, request))
                .orElseThrow(CommonProblems::notFound);
    }
}
