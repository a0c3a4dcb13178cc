package cn.fengxing.member.honour.record;

import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.time.Today;
import cn.fengxing.member.consent.Consents;
import cn.fengxing.member.consent.Purpose;
import cn.fengxing.member.person.PersonReads;
import cn.fengxing.member.person.PersonView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The holder records an honour that others gave. */
@ApplicationScoped
public class RecordHonour {

    private final PersonReads people;
    private final GivenHonours honours;
    private final Consents consents;
    private final Clock clock;

    RecordHonour(PersonReads people, GivenHonours honours, Consents consents, Clock clock) {
        this.people = people;
        this.honours = honours;
        this.consents = consents;
        this.clock = clock;
    }

    @Transactional
    public GivenHonourView record(RecordHonourRequest request) {
        PersonView me = people.me().view();
        if (request.givenOn().isAfter(Today.by(clock))) {
            throw new FieldRejected("givenOn", "in-the-future");
        }
        consents.give(me.id(), Purpose.HONOUR, request.consent());
        UUID id = UUID.randomUUID();
        @Nullable UUID branch = me.contactBranchId();
        honours.add(id, me.id(), branch == null ? new UUID(0, 0) : branch, request);
        return new GivenHonourView(
                id, request.title().strip(), request.level(), request.source().strip(), request.givenOn(), null);
    }
}
