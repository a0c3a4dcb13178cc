package cn.fengxing.member.claim;

import cn.fengxing.kit.due.DueWork;
import cn.fengxing.member.notification.NoticeKind;
import cn.fengxing.member.notification.SendNotice;
import cn.fengxing.member.person.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Asks registered workers whether it is true that they work where a company has listed them, once for each company. It runs apart from the
 * reading of lists, so that neither an answer nor the time it takes tells the company whom it has found.
 */
@ApplicationScoped
class AskListed implements DueWork {

    private final ListedNumbers numbers;
    private final People people;
    private final SendNotice sendNotice;

    AskListed(ListedNumbers numbers, People people, SendNotice sendNotice) {
        this.numbers = numbers;
        this.people = people;
        this.sendNotice = sendNotice;
    }

    @Override
    public String name() {
        return "ask-listed-workers";
    }

    @Override
    @Transactional
    public int act(Instant now, int limit) {
        List<ListedNumbers.Asked> asked = numbers.takeAsked(limit);
        for (ListedNumbers.Asked row : asked) {
            people.byPhone(row.phone())
                    .ifPresent(person -> sendNotice.to(person.id(), NoticeKind.ROSTER_LISTED, row.id(), now));
        }
        return asked.size();
    }

    @Override
    @Transactional
    public Optional<Instant> earliestDue() {
        return numbers.earliestAsked();
    }
}
