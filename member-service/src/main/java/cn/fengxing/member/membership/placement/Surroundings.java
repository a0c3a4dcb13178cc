package cn.fengxing.member.membership.placement;

import cn.fengxing.kit.caller.OrganisationPlace;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.member.membership.Membership;
import cn.fengxing.member.membership.PlacementClock;
import cn.fengxing.member.point.RegistrationPoints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a membership lies among: branches, points, and the time that is left. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Surroundings {

    private static final Set<String> BRANCHES = Set.of("BRANCH", "MOBILE_BRANCH", "STREET_COMMUNITY");

    private final OrganisationTree tree;
    private final RegistrationPoints points;
    private final PlacementTerms terms;

    Surroundings(OrganisationTree tree, RegistrationPoints points, PlacementTerms terms) {
        this.tree = tree;
        this.points = points;
        this.terms = terms;
    }

    /**
     * A branch that can have members, or what has taken its place.
     *
     * @throws FieldRejected 400 for anything else
     */
    public OrganisationPlace branch(UUID id) {
        return tree.successor(id)
                .flatMap(tree::find)
                .filter(place -> BRANCHES.contains(place.type()) && !place.dissolved())
                .orElseThrow(() -> new FieldRejected("branchId", "not-a-branch"));
    }

    public String arrival(@Nullable String pointCode, @Nullable String divisionCode) {
        if (pointCode != null) {
            return points.openByCode(pointCode).divisionCode();
        }
        if (divisionCode == null) {
            throw new FieldRejected("divisionCode", "required");
        }
        return divisionCode;
    }

    public boolean isGone(@Nullable UUID branchId) {
        return branchId != null
                && tree.successor(branchId)
                        .flatMap(tree::find)
                        .filter(place -> !place.dissolved())
                        .isEmpty();
    }

    public @Nullable String divisionOf(@Nullable UUID branchId) {
        return branchId == null
                ? null
                : tree.successor(branchId)
                        .flatMap(tree::find)
                        .map(OrganisationPlace::divisionCode)
                        .orElse(null);
    }

    @Nullable
    UUID today(@Nullable UUID branchId) {
        return branchId == null ? null : tree.successor(branchId).orElse(branchId);
    }

    public PlacementClock fromNow() {
        return terms.fromNow();
    }

    public MemberView view(Membership member) {
        return MemberView.of(member, tree);
    }
}
