package cn.fengxing.grievance.collective;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the worker's own case stands to a collective one. Who else is in it is told nobody.
 *
 * @param summary what the cases are about, and all that a company reads of them
 * @param answered what was answered is the worker's to confirm or dispute, alone
 * @param cases how many stay; null where fewer than five
 * @param code to pass on to others to whom the same happened; null unless one stays and it is open
 */
@Schema(name = "CollectiveMembership", example = """
                {"state":"STAYS","summary":"11月20日晚暴雨红色预警期间，和平区骑手订单超时被自动扣款，要求复核并退还。",
                 "answered":false,"cases":30,"fewerThanFive":false,"code":"K7WM2PQ9XR4TBC3H"}""")
public record MembershipView(
        State state,
        String summary,
        boolean answered,
        @Nullable Long cases,
        boolean fewerThanFive,
        @Nullable String code) {

    /** Whether the worker was asked only, or stays. */
    @Schema(name = "CollectiveMembershipState")
    public enum State {
        INVITED,
        STAYS
    }
}
