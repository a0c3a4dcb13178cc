package cn.fengxing.member.export;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.problem.RejectedOnRecord;
import cn.fengxing.member.holding.Holding;
import cn.fengxing.member.person.Person;
import cn.fengxing.member.person.PersonReads;
import cn.fengxing.member.proof.Proof;
import cn.fengxing.member.proof.ProofRequest;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The caller takes a copy of everything held; as it shows everything, who asks must prove to be the person. */
@ApplicationScoped
public class ExportMine {

    private final PersonReads reads;
    private final Proof proof;
    private final List<Holding> holdings;
    private final AuditTrail audit;
    private final Clock clock;

    ExportMine(PersonReads reads, Proof proof, @All List<Holding> holdings, AuditTrail audit, Clock clock) {
        this.reads = reads;
        this.proof = proof;
        this.holdings = holdings;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(dontRollbackOn = RejectedOnRecord.class)
    public ExportView export(ProofRequest request) {
        Person person = reads.myselfLocked();
        proof.require(person, request);
        audit.record("export-person", "person", person.id().toString(), null);
        List<ExportView.Section> sections = holdings.stream()
                .sorted(Comparator.comparing(Holding::name))
                .map(holding -> section(holding, person.id()))
                .toList();
        return new ExportView(person.id(), clock.instant(), sections);
    }

    private static ExportView.Section section(Holding holding, UUID personId) {
        List<Object> items = List.copyOf(holding.held(personId));
        return new ExportView.Section(holding.name(), Labels.titleOf(holding), items);
    }
}
