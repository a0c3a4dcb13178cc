package cn.fengxing.member.lookup;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.http.Page;
import cn.fengxing.member.person.Openings;
import cn.fengxing.member.person.PersonReads;
import cn.fengxing.member.person.PersonView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Finds who has a phone, for one who is responsible; that somebody looked is kept whether or not somebody was found. */
@ApplicationScoped
public class LookUpPerson {

    private final Caller caller;
    private final PersonReads reads;
    private final Openings openings;
    private final AuditTrail audit;

    LookUpPerson(Caller caller, PersonReads reads, Openings openings, AuditTrail audit) {
        this.caller = caller;
        this.reads = reads;
        this.openings = openings;
        this.audit = audit;
    }

    @Transactional
    public Page<PersonView> find(LookupRequest request) {
        Optional<PersonView> found = reads.maskedByPhone(request.phone());
        String subject = found.map(person -> person.id().toString())
                .orElseGet(() -> caller.personId().toString());
        audit.record(found.isPresent() ? "look-up-person" : "look-up-nobody", "person", subject, request.reason());
        found.ifPresent(person -> openings.record(person.id(), "LOOKUP", request.reason()));
        return new Page<>(found.stream().toList(), null);
    }
}
