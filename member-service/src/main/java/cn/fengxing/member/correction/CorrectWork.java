package cn.fengxing.member.correction;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.member.person.Branches;
import cn.fengxing.member.person.Branches.Responsible;
import cn.fengxing.member.person.People;
import cn.fengxing.member.person.Person;
import cn.fengxing.member.person.PersonReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The caller corrects the own work and place. */
@ApplicationScoped
public class CorrectWork {

    private final PersonReads reads;
    private final People people;
    private final Branches branches;
    private final AuditTrail audit;

    CorrectWork(PersonReads reads, People people, Branches branches, AuditTrail audit) {
        this.reads = reads;
        this.people = people;
        this.branches = branches;
        this.audit = audit;
    }

    @Transactional
    public PersonReads.Versioned correct(@Nullable String ifMatch, WorkRequest request) {
        Person person = reads.myselfLocked();
        if (!person.isWorker()) {
            throw CommonProblems.notFound();
        }
        EntityTags.requireMatch(ifMatch, person.version());
        branches.requireCompanies(request.work());
        route(person, request);
        people.announce(person);
        audit.record("correct-work", "person", person.id().toString(), null);
        return people.versioned(person);
    }

    private void route(Person person, WorkRequest request) {
        boolean reroute = !branches.placedBySomebody(person.id());
        @Nullable UUID before = person.contactBranchId();
        Optional<Responsible> responsible = branches.responsibleFor(request.kindOfWork(), request.divisionCode());
        people.correctWork(person, request.work(), responsible.orElse(null), reroute);
        responsible
                .filter(branch -> reroute && branch.placed() && !Objects.equals(before, branch.organisationId()))
                .ifPresent(branch -> branches.recordPlacement(person.id(), branch.organisationId(), null));
    }
}
