package cn.fengxing.org.checklist;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The working committee's office, which writes and reviews checklists, and the units, which see and report their own. */
@ApplicationScoped
public class Office {

    private static final Role[] UNIT_READERS = {Role.REGULATOR, Role.ORG_ADMIN, Role.DASHBOARD};

    private final Caller caller;
    private final UUID seat;

    Office(Caller caller, @ConfigProperty(name = "fengxing.checklists.office") UUID seat) {
        this.caller = caller;
        this.seat = seat;
    }

    /** Passes the office's own administrators. */
    public void require() {
        caller.require(seat, Role.ORG_ADMIN);
    }

    /** Whether the caller looks at all units with the office's eyes. */
    public boolean looks() {
        return caller.reaches(seat, Role.ORG_ADMIN, Role.DASHBOARD);
    }

    /** Passes anybody who may ever see a checklist. */
    public void requireReader() {
        caller.requireAny(UNIT_READERS);
    }

    public void requireToSee(Checklist checklist) {
        requireReader();
        if (!sees(checklist)) {
            throw CommonProblems.notFound();
        }
    }

    /** Whether the caller sees this one: the office all of them, a unit its own once it is published. */
    public boolean sees(Checklist checklist) {
        return looks() || !checklist.isDraft() && caller.reaches(checklist.organisationId(), UNIT_READERS);
    }

    /** A unit reports for itself: its superiors look on. */
    public void requireToReport(Checklist checklist) {
        caller.require(checklist.organisationId(), Role.REGULATOR);
        if (checklist.isDraft()) {
            throw CommonProblems.notFound();
        }
    }
}
