package cn.fengxing.grievance.hazard.campaign;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;

/** What campaigns refuse. */
public abstract sealed class CampaignRejected extends Rejected {

    private CampaignRejected(String code, int status) {
        super(new ProblemType(code, status));
    }

    /** A site is inspected once. */
    public static final class AlreadyInspected extends CampaignRejected {
        AlreadyInspected() {
            super("campaign-site-inspected", 409);
        }
    }

    /** A campaign has a thousand sites at most. */
    public static final class TooManySites extends CampaignRejected {
        TooManySites() {
            super("campaign-too-many-sites", 422);
        }
    }
}
