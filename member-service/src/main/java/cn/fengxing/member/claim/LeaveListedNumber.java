package cn.fengxing.member.claim;

import cn.fengxing.member.person.NumberGivenUp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/**
 * What companies have said of a number was said of who had it then: nobody who gets the number later is offered it, and only what is
 * listed from then on.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LeaveListedNumber {

    private final ListedNumbers numbers;

    LeaveListedNumber(ListedNumbers numbers) {
        this.numbers = numbers;
    }

    void onGivenUp(@Observes NumberGivenUp given) {
        numbers.leaveNumber(given.personId(), given.phone());
    }
}
