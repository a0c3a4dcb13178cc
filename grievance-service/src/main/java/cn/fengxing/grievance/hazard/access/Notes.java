package cn.fengxing.grievance.hazard.access;

import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.kit.personal.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What those who see to a hazard note at its steps, sealed under a key of the hazard's. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Notes {

    private static final String NOTE = "hazard-note";

    private final PersonalData personalData;

    Notes(PersonalData personalData) {
        this.personalData = personalData;
    }

    public byte @Nullable [] seal(Hazard hazard, @Nullable String note) {
        return note == null ? null : personalData.seal(hazard.notesKey(), NOTE, note);
    }

    /** Empty once forgotten. */
    public Optional<String> open(Hazard hazard, byte[] note) {
        return personalData.open(hazard.notesKey(), NOTE, note);
    }

    public void forget(Hazard hazard) {
        personalData.erase(hazard.notesKey());
    }
}
