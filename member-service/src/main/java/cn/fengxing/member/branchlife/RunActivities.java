package cn.fengxing.member.branchlife;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.OrganisationPlace;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.figures.Rollups;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A branch announces what it does, and calls it off. */
@ApplicationScoped
public class RunActivities {

    static final String ACTIVITIES = "branch-activities";

    private final Caller caller;
    private final OrganisationTree tree;
    private final BranchActivities activities;
    private final Rollups rollups;
    private final Clock clock;

    RunActivities(
            Caller caller, OrganisationTree tree, BranchActivities activities, Rollups rollups, Clock clock) {
        this.caller = caller;
        this.tree = tree;
        this.activities = activities;
        this.rollups = rollups;
        this.clock = clock;
    }

    @Transactional
    public BranchActivityView announce(BranchActivityRequest request) {
        caller.require(request.branchId(), BranchActivities.LEADERS);
        String division = tree.find(request.branchId())
                .map(OrganisationPlace::divisionCode)
                .orElseThrow(CommonProblems::notFound);
        BranchActivity activity = BranchActivity.of(request, division, clock.instant());
        activities.persistAndFlush(activity);
        count(activity, 1);
        return activity.view(null);
    }

    @Transactional
    public BranchActivityView cancel(UUID id, @Nullable String ifMatch) {
        BranchActivity activity = activities.led(id);
        EntityTags.requireMatch(ifMatch, activity.version());
        activity.cancel(clock.instant());
        activities.flush();
        count(activity, -1);
        return activity.view(null);
    }

    private void count(BranchActivity activity, int delta) {
        LocalDate day = LocalDate.ofInstant(activity.startsAt(), Today.SHANGHAI);
        rollups.add(ACTIVITIES, day, Rollups.key(activity.divisionCode(), activity.kind().name()), delta);
    }
}
