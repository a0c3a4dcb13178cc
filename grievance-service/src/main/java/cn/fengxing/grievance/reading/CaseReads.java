package cn.fengxing.grievance.reading;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.access.Standing;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.kit.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads one case for whoever may have it open; a handler's opening is on record. */
@ApplicationScoped
public class CaseReads {

    private final CaseAccess access;
    private final CaseViews views;
    private final AuditTrail audit;

    CaseReads(CaseAccess access, CaseViews views, AuditTrail audit) {
        this.access = access;
        this.views = views;
        this.audit = audit;
    }

    @Transactional
    public GrievanceView get(UUID id) {
        CaseAccess.Opened opened = access.open(id);
        if (opened.standing() != Standing.WORKER) {
            audit.record("open-case", "grievance", opened.grievance().id().toString(), null);
        }
        return views.of(opened.grievance(), opened.standing());
    }

    /** To somebody who has just changed it, which is on record already. */
    @Transactional
    public GrievanceView afterChange(UUID id) {
        CaseAccess.Opened opened = access.open(id);
        return views.of(opened.grievance(), opened.standing());
    }

    /** To the worker who has just filed: nothing needs to be opened. */
    @Transactional
    public GrievanceView asFiled(Grievance grievance, String text, @Nullable String summary) {
        return views.draw(grievance, Standing.WORKER, new CaseViews.Said(text, summary, null));
    }
}
