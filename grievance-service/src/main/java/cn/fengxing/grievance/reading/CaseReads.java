package cn.fengxing.grievance.reading;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.access.Standing;
import cn.fengxing.grievance.channel.Grievance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads one case for whoever may have it open; a handler's opening is on record. */
@ApplicationScoped
public class CaseReads {

    private final CaseAccess access;
    private final CaseViews views;

    CaseReads(CaseAccess access, CaseViews views) {
        this.access = access;
        this.views = views;
    }

    @Transactional
    public GrievanceView get(UUID id) {
        CaseAccess.Opened opened = access.open(id, CaseAccess.OPEN);
        return views.of(opened.grievance(), opened.standing());
    }

    /** To somebody who has just changed it. */
    @Transactional
    public GrievanceView afterChange(UUID id) {
        CaseAccess.Opened opened = access.open(id, CaseAccess.OPEN);
        return views.of(opened.grievance(), opened.standing());
    }

    /** To the worker who has just filed: nothing needs to be opened. */
    @Transactional
    public GrievanceView asFiled(
            Grievance grievance, String text, @Nullable String summary, @Nullable LocalDate happenedOn) {
        return views.draw(grievance, Standing.WORKER, new CaseViews.Said(text, summary, null, null, happenedOn));
    }
}
