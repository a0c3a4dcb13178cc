package cn.fengxing.grievance.hazard;

import cn.fengxing.grievance.hazard.Hazard.Reporter;
import cn.fengxing.grievance.knownperson.KnownPeople;
import cn.fengxing.grievance.knownperson.PersonErased;
import cn.fengxing.kit.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Who reported a hazard: sealed under the hazard's own key, found by a keyed hash, and forgotten when the person is erased. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Reporters {

    private static final String REPORTER = "hazard-reporter";

    private final Hazards hazards;
    private final PersonalData personalData;
    private final KnownPeople knownPeople;

    Reporters(Hazards hazards, PersonalData personalData, KnownPeople knownPeople) {
        this.hazards = hazards;
        this.personalData = personalData;
        this.knownPeople = knownPeople;
    }

    Reporter seal(UUID hazardId, UUID personId) {
        return new Reporter(personalData.seal(hazardId, REPORTER, personId.toString()), index(personId));
    }

    /** Empty once the tie was cut. */
    Optional<UUID> of(Hazard hazard) {
        return personalData.open(hazard.id(), REPORTER, hazard.reporter()).map(UUID::fromString);
    }

    boolean reported(UUID personId, Hazard hazard) {
        return knownPeople.sameAs(personId).stream().anyMatch(id -> hazard.isBy(index(id)));
    }

    void forget(@Observes PersonErased erased) {
        for (Hazard hazard : hazards.findReportedBy(index(erased.personId()))) {
            hazard.forgetReporter();
            personalData.erase(hazard.id());
        }
    }

    private byte[] index(UUID personId) {
        return personalData.blindIndex(REPORTER, personId.toString());
    }
}
