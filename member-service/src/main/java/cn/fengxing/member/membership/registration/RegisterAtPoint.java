package cn.fengxing.member.membership.registration;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.RejectedOnRecord;
import cn.fengxing.member.code.CheckCode;
import cn.fengxing.member.membership.placement.MemberView;
import cn.fengxing.member.person.People;
import cn.fengxing.member.person.Person;
import cn.fengxing.member.point.RegistrationPoint;
import cn.fengxing.member.point.RegistrationPoints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A keeper registers somebody who stands at the point and reads out the code on the own phone. */
@ApplicationScoped
public class RegisterAtPoint {

    private static final Role[] KEEPERS = {Role.STATION_KEEPER, Role.BRANCH_SECRETARY, Role.ORG_ADMIN};

    private final Caller caller;
    private final RegistrationPoints points;
    private final CheckCode checkCode;
    private final People people;
    private final RegisterMember registerMember;

    RegisterAtPoint(
            Caller caller,
            RegistrationPoints points,
            CheckCode checkCode,
            People people,
            RegisterMember registerMember) {
        this.caller = caller;
        this.points = points;
        this.checkCode = checkCode;
        this.people = people;
        this.registerMember = registerMember;
    }

    /** Only who holds the right code learns that nobody is registered with the phone. */
    @Transactional(dontRollbackOn = RejectedOnRecord.class)
    public MemberView register(UUID pointId, KeeperRegistrationRequest request) {
        caller.requireAny(KEEPERS);
        RegistrationPoint point = points.findByIdOptional(pointId)
                .filter(found -> caller.reaches(found.organisationId(), KEEPERS))
                .orElseThrow(CommonProblems::notFound);
        checkCode.check(request.phone(), request.code());
        Person person = people.byPhone(request.phone()).orElseThrow(CommonProblems::notFound);
        MemberView view = registerMember.register(person.id(), request.member().at(point.code()));
        checkCode.useUp(request.phone());
        return view;
    }
}
