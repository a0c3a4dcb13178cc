package cn.fengxing.member.development.casefile;

import cn.fengxing.member.consent.ConsentWithdrawn;
import cn.fengxing.member.consent.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A file is sealed when its applicant takes the consent back, which withdraws the application, or leaves. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SealFiles {

    private final CaseFiles files;
    private final Advance advance;

    SealFiles(CaseFiles files, Advance advance) {
        this.files = files;
        this.advance = advance;
    }

    public void onWithdrawn(@Observes ConsentWithdrawn consent) {
        if (consent.purpose() == Purpose.DEVELOPMENT) {
            of(consent.personId());
        }
    }

    /** Archive rules keep what is in it; nobody finds it any more. */
    public void of(UUID personId) {
        files.lockedOf(personId).ifPresent(file -> {
            if (file.open()) {
                advance.end(file);
            }
            file.seal();
            files.flush();
        });
    }
}
