package cn.fengxing.org.divisionchange;

import cn.fengxing.org.organisation.Announcements;
import cn.fengxing.org.organisation.Organisation;
import cn.fengxing.org.organisation.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Organisations whose division was merged stand in its successor. */
@ApplicationScoped
class Relocation {

    private final Organisations organisations;
    private final Announcements announcements;

    Relocation(Organisations organisations, Announcements announcements) {
        this.organisations = organisations;
        this.announcements = announcements;
    }

    /** Keeps what was, and announces each. */
    void relocate(List<UUID> ids, String divisionCode, LocalDate on) {
        organisations.shareShape();
        for (UUID id : ids) {
            Organisation organisation = organisations.findById(id);
            organisation.requireSince(on);
            organisations.keep(id, on);
            organisation.relocate(divisionCode, on);
            organisations.flush();
            announcements.announce(organisation);
        }
    }
}
