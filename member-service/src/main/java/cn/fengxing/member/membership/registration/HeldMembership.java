package cn.fengxing.member.membership.registration;

import cn.fengxing.member.holding.Holding;
import cn.fengxing.member.holding.Label;
import cn.fengxing.member.membership.Membership;
import cn.fengxing.member.membership.Memberships;
import cn.fengxing.member.membership.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A person's membership. A mere claim is forgotten with the person; the file of a formal affiliation is sealed off. */
@ApplicationScoped
class HeldMembership implements Holding {

    private final Memberships memberships;
    private final TakeBackMembership takeBack;

    HeldMembership(Memberships memberships, TakeBackMembership takeBack) {
        this.memberships = memberships;
        this.takeBack = takeBack;
    }

    /** The membership, as the export shows it. */
    @Label("党员登记")
    record HeldMember(
            @Label("党员编号") UUID memberId,
            @Label("党员类别") Standing standing,
            @Label("流动党员") boolean mobile,
            @Label("组织关系所在支部") @Nullable UUID affiliationId,
            @Label("接收支部") @Nullable UUID hostId,
            @Label("所在区划") String divisionCode,
            @Label("编入期限") @Nullable Instant placeBy) {}

    @Override
    public String name() {
        return "membership";
    }

    @Override
    public List<HeldMember> held(UUID personId) {
        return memberships.ofPerson(personId).map(HeldMembership::shown).stream()
                .toList();
    }

    @Override
    public void erase(UUID personId) {
        takeBack.leave(personId);
    }

    /** Of two memberships each stays where it is: they are files of two branches, who have to clear that up. */
    @Override
    public List<String> move(UUID from, UUID to) {
        return memberships
                .lockedOf(from)
                .filter(member -> memberships.retie(member, to))
                .map(member -> member.id().toString())
                .stream()
                .toList();
    }

    @Override
    public void moveBack(UUID from, UUID to, List<String> moved) {
        Predicate<Membership> isTheirs =
                member -> memberships.personOf(member).filter(to::equals).isPresent();
        moved.stream()
                .map(UUID::fromString)
                .flatMap(id -> memberships.locked(id).stream())
                .filter(isTheirs)
                .forEach(member -> memberships.retie(member, from));
    }

    private static HeldMember shown(Membership member) {
        return new HeldMember(
                member.id(),
                member.standing(),
                member.isMobile(),
                member.affiliationId(),
                member.hostId(),
                member.divisionCode(),
                member.search().placeBy());
    }
}
