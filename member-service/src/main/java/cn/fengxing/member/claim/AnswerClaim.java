package cn.fengxing.member.claim;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.member.person.Person;
import cn.fengxing.member.person.PersonReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The caller reads what companies say, and says whether it is true. A confirmed row can be denied later, a denied one is gone. */
@ApplicationScoped
public class AnswerClaim {

    private final PersonReads reads;
    private final Claims claims;

    AnswerClaim(PersonReads reads, Claims claims) {
        this.reads = reads;
        this.claims = claims;
    }

    @Transactional
    public Page<ClaimView> mine() {
        return new Page<>(claims.held(reads.me().view().id()), null);
    }

    @Transactional
    public void answer(UUID rowId, ClaimRequest request) {
        Person person = reads.myselfLocked();
        if (!claims.answer(person.id(), rowId, request.answer())) {
            throw CommonProblems.notFound();
        }
    }
}
