package cn.fengxing.org.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many a branch has, as it states itself.
 *
 * @param members full and probationary
 */
@Embeddable
@Schema(example = """
        {"members":9,"fullMembers":8,"committeeElected":true}""")
public record Strength(
        @Schema(description = "党员总数") @PositiveOrZero @Max(100_000) @Nullable
        Integer members,

        @Schema(description = "正式党员数") @Column(name = "full_members") @PositiveOrZero @Max(100_000) @Nullable
        Integer fullMembers,

        @Schema(description = "是否已选举产生支部委员会") @Column(name = "committee_elected") @Nullable
        Boolean committeeElected) {

    private static final int FULL_MEMBERS_OF_A_BRANCH = 3;
    private static final int MEMBERS_WITH_A_COMMITTEE = 7;
    private static final int MEMBERS_OF_ONE_BRANCH = 50;

    public boolean stated() {
        return members != null || fullMembers != null || committeeElected != null;
    }

    /** Full members are counted among the members. */
    public boolean adds() {
        return members == null ? fullMembers == null : fullMembers == null || fullMembers <= members;
    }

    boolean tooFew() {
        return fullMembers != null && fullMembers < FULL_MEMBERS_OF_A_BRANCH;
    }

    Set<OrganisationWarning> warnings() {
        Set<OrganisationWarning> warnings = EnumSet.noneOf(OrganisationWarning.class);
        if (tooFew()) {
            warnings.add(OrganisationWarning.TOO_FEW_FULL_MEMBERS);
        }
        if (members != null && members >= MEMBERS_WITH_A_COMMITTEE && !Boolean.TRUE.equals(committeeElected)) {
            warnings.add(OrganisationWarning.COMMITTEE_TO_ELECT);
        }
        if (members != null && members > MEMBERS_OF_ONE_BRANCH) {
            warnings.add(OrganisationWarning.TOO_MANY_MEMBERS);
        }
        return warnings;
    }
}
