package cn.fengxing.grievance.hazard.access;

import cn.fengxing.grievance.hazard.HazardReport;
import cn.fengxing.grievance.hazard.HazardReports;
import cn.fengxing.grievance.knownperson.KnownPeople;
import cn.fengxing.grievance.knownperson.PersonErased;
import cn.fengxing.kit.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who reported a hazard, and what: sealed under the report's own key, found by a keyed hash, and forgotten when the person is erased. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Reporters {

    private static final String REPORTER = "hazard-reporter";
    private static final String WORDS = "hazard-words";

    private final HazardReports reports;
    private final PersonalData personalData;
    private final KnownPeople knownPeople;

    Reporters(HazardReports reports, PersonalData personalData, KnownPeople knownPeople) {
        this.reports = reports;
        this.personalData = personalData;
        this.knownPeople = knownPeople;
    }

    /** @param personId null if nobody knows who it is */
    public HazardReport.Sealed seal(UUID reportId, @Nullable UUID personId, @Nullable String words) {
        return new HazardReport.Sealed(
                personId == null ? null : personalData.seal(reportId, REPORTER, personId.toString()),
                personId == null ? null : index(personId),
                words == null ? null : personalData.seal(reportId, WORDS, words));
    }

    /** Empty if nobody knows, or the tie was cut. */
    public Optional<UUID> of(HazardReport report) {
        byte[] reporter = report.reporter();
        return reporter == null
                ? Optional.empty()
                : personalData.open(report.id(), REPORTER, reporter).map(UUID::fromString);
    }

    /** Empty if there were none, or they are forgotten. */
    public Optional<String> words(HazardReport report) {
        byte[] words = report.words();
        return words == null ? Optional.empty() : personalData.open(report.id(), WORDS, words);
    }

    public byte[] index(UUID personId) {
        return personalData.blindIndex(REPORTER, personId.toString());
    }

    /** Of whatever accounts the person has. */
    public List<byte[]> indexes(UUID personId) {
        return knownPeople.sameAs(personId).stream().map(this::index).toList();
    }

    /** What was reported stays; who and in which words does not. */
    public void forget(HazardReport report) {
        report.forgetReporter();
        personalData.erase(report.id());
    }

    void forget(@Observes PersonErased erased) {
        reports.findBy(index(erased.personId())).forEach(this::forget);
    }
}
