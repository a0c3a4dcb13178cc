package cn.fengxing.member.branchlife;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Activities of a branch, with who was there. */
@ApplicationScoped
public class BranchActivityReads {

    private final Caller caller;
    private final OrganisationTree tree;
    private final BranchActivities activities;
    private final BranchAttendance attendance;
    private final BranchGuests guests;

    BranchActivityReads(
            Caller caller,
            OrganisationTree tree,
            BranchActivities activities,
            BranchAttendance attendance,
            BranchGuests guests) {
        this.caller = caller;
        this.tree = tree;
        this.activities = activities;
        this.attendance = attendance;
        this.guests = guests;
    }

    @Transactional
    public BranchActivityView get(UUID id) {
        return activities.led(id).view(null);
    }

    @Transactional
    public Page<BranchActivityView> of(UUID branchId, PageRequest page) {
        UUID after = page.after(UUID.class).orElse(new UUID(0, 0));
        int limit = page.limit();
        caller.require(branchId, BranchActivities.LEADERS);
        List<BranchActivity> rows = activities
                .find("branchId in ?1 and id > ?2 order by id", tree.withPredecessors(List.of(branchId)), after)
                .range(0, limit)
                .list();
        return Page.of(rows.stream().map(row -> row.view(null)).toList(), page, BranchActivityView::id);
    }

    @Transactional
    public BranchAttendanceView attendance(UUID id) {
        BranchActivity activity = activities.led(id);
        var asked = guests.asked(activity);
        List<UUID> present =
                asked.stream().filter(member -> attendance.attended(id, member)).toList();
        return new BranchAttendanceView(asked.size(), attendance.count(id), present);
    }
}
