package cn.fengxing.member.branchlife;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.OrganisationPlace;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A branch announces what it does, and calls it off. */
@ApplicationScoped
public class RunActivities {

    private final Caller caller;
    private final OrganisationTree tree;
    private final BranchActivities activities;
    private final BranchGuests guests;
    private final Clock clock;

    RunActivities(Caller caller, OrganisationTree tree, BranchActivities activities, BranchGuests guests, Clock clock) {
        this.caller = caller;
        this.tree = tree;
        this.activities = activities;
        this.guests = guests;
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
        activities.count(activity, 1);
        guests.remind(activity, clock.instant());
        return activity.view(null);
    }

    @Transactional
    public BranchActivityView cancel(UUID id, @Nullable String ifMatch) {
        BranchActivity activity = activities.led(id);
        EntityTags.requireMatch(ifMatch, activity.version());
        activity.cancel(clock.instant());
        activities.flush();
        activities.count(activity, -1);
        return activity.view(null);
    }
}
