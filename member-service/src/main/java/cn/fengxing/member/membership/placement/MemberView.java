package cn.fengxing.member.membership.placement;

import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.version.Versioned;
import cn.fengxing.member.membership.Membership;
import cn.fengxing.member.membership.Standing;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A member by the id under which branches know him; no person.
 *
 * @param affiliationId the one branch in which the member belongs and votes, or what has taken its place
 * @param hostId the branch that took the mobile member in, without a vote
 * @param homeId the branch that the member named and that has not confirmed yet
 * @param escalations how many committees above were told that this is late
 */
@Schema(example = """
                {"id":"5b0e9a34-6f0e-4c8e-9d3c-0a4a5d6c7e81","standing":"FULL","mobile":true,"placement":"PLACED",
                "affiliationId":null,"hostId":"01932f6a-7c00-7000-8000-0000000000a1",
                "homeId":"01932f6a-7c00-7000-8000-0000000000a2","proposedBranchId":null,"divisionCode":"210102001000",
                "placeBy":null,"escalations":0,"version":3}""")
public record MemberView(
        UUID id,
        Standing standing,
        boolean mobile,
        MemberPlacement placement,
        @Nullable UUID affiliationId,
        @Nullable UUID hostId,
        @Nullable UUID homeId,
        @Nullable UUID proposedBranchId,
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode,
        @Nullable Instant placeBy,
        @Schema(minimum = "0", maximum = "9") int escalations,
        long version)
        implements Versioned {

    public static MemberView of(Membership member, OrganisationTree tree) {
        return new MemberView(
                member.id(),
                member.standing(),
                member.isMobile(),
                placement(member),
                today(member.affiliationId(), tree),
                today(member.hostId(), tree),
                today(member.homeId(), tree),
                today(member.search().proposedId(), tree),
                member.divisionCode(),
                member.search().placeBy(),
                member.search().escalations(),
                member.version());
    }

    private static MemberPlacement placement(Membership member) {
        if (!member.waitsForBranch()) {
            return MemberPlacement.PLACED;
        }
        return member.search().proposedId() == null ? MemberPlacement.UNPLACED : MemberPlacement.PROPOSED;
    }

    private static @Nullable UUID today(@Nullable UUID branchId, OrganisationTree tree) {
        return branchId == null ? null : tree.successor(branchId).orElse(branchId);
    }
}
