package cn.fengxing.member.honour.holder;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.time.Today;
import cn.fengxing.member.consent.Consents;
import cn.fengxing.member.consent.Purpose;
import cn.fengxing.member.honour.letter.Letter;
import cn.fengxing.member.honour.letter.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The holder goes up on the pioneer wall, and comes down again. */
@ApplicationScoped
public class ShowOnWall {

    private final Caller caller;
    private final Letters letters;
    private final Consents consents;
    private final Clock clock;

    ShowOnWall(Caller caller, Letters letters, Consents consents, Clock clock) {
        this.caller = caller;
        this.letters = letters;
        this.consents = consents;
        this.clock = clock;
    }

    @Transactional
    public void show(UUID id, WallRequest request) {
        Letter letter = mine(id);
        letter.showOnWall(Today.by(clock));
        consents.give(caller.personId(), Purpose.PIONEER_WALL, request.consent());
    }

    @Transactional
    public void takeDown(UUID id) {
        mine(id).leaveWall();
    }

    private Letter mine(UUID id) {
        return letters.lockedOf(caller.personId(), id).orElseThrow(CommonProblems::notFound);
    }
}
