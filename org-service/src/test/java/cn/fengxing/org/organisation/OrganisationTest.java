package cn.fengxing.org.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrganisationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private final Organisation province = founded(OrganisationType.WORKING_COMMITTEE, null);
    private final Organisation city = founded(OrganisationType.WORKING_COMMITTEE, province);
    private final Organisation branch = founded(OrganisationType.MOBILE_BRANCH, city);

    @Test
    void a_path_holds_all_ancestors_and_the_organisation_itself() {
        assertThat(branch.path()).isEqualTo("%s/%s/%s/".formatted(province.id(), city.id(), branch.id()));
    }

    @Test
    void a_company_does_not_go_below_a_committee() {
        assertThatThrownBy(() -> founded(OrganisationType.PLATFORM_OFFICE, city))
                .isInstanceOf(OrganisationRejected.ParentOfAnotherLine.class);
    }

    @Test
    void an_organisation_does_not_move_below_itself_or_its_own() {
        assertThatThrownBy(() -> city.checkMoveBelow(branch))
                .isInstanceOf(OrganisationRejected.MoveIntoOwnSubtree.class);
        assertThatThrownBy(() -> city.checkMoveBelow(city)).isInstanceOf(OrganisationRejected.MoveIntoOwnSubtree.class);
    }

    @Test
    void an_organisation_may_move_to_another_parent_of_its_line() {
        Organisation otherCity = founded(OrganisationType.WORKING_COMMITTEE, province);

        assertThatCode(() -> branch.checkMoveBelow(otherCity)).doesNotThrowAnyException();
    }

    @Test
    void only_a_party_organisation_serves_a_company() {
        assertThatThrownBy(() -> found(serving(OrganisationType.PLATFORM_OFFICE), null))
                .isInstanceOf(OrganisationRejected.OnlyPartyServes.class);
    }

    @Test
    void nothing_is_founded_below_what_was_not_there_yet() {
        Profile profile = Profile.of("测试组织", OrganisationType.BRANCH, "210100000000");

        assertThatThrownBy(() -> Organisation.found(profile, city, DAY.minusDays(1)))
                .isInstanceOf(OrganisationRejected.BeforeLastChange.class);
    }

    @Test
    void a_branch_without_three_full_members_is_not_founded() {
        assertThatThrownBy(() -> found(counting(OrganisationType.BRANCH, BranchForm.STANDALONE, 5, 2), city))
                .isInstanceOf(OrganisationRejected.TooFewFullMembers.class);
        assertThat(found(counting(OrganisationType.BRANCH, BranchForm.STANDALONE, 5, 3), city)
                        .form())
                .isEqualTo(BranchForm.STANDALONE);
    }

    @Test
    void a_mobile_branch_has_the_mobile_form_and_no_other() {
        assertThat(branch.form()).isEqualTo(BranchForm.MOBILE);
        assertThatThrownBy(() -> found(counting(OrganisationType.MOBILE_BRANCH, BranchForm.AREA_JOINT, 9, 9), city))
                .isInstanceOf(OrganisationRejected.FormOfAnotherType.class);
        assertThatThrownBy(() -> found(counting(OrganisationType.BRANCH, BranchForm.MOBILE, 9, 9), city))
                .isInstanceOf(OrganisationRejected.FormOfAnotherType.class);
    }

    @Test
    void transport_committees_stand_under_their_leading_group() {
        Organisation group = found(inLine(OrganisationType.LEADING_GROUP), province);
        Organisation transport = found(inLine(OrganisationType.PARTY_COMMITTEE), group);

        assertThat(transport.parentId()).isEqualTo(group.id());
        assertThatThrownBy(() -> found(inLine(OrganisationType.PARTY_COMMITTEE), province))
                .isInstanceOf(OrganisationRejected.OutsideCommitteeLine.class);
        assertThatThrownBy(() -> transport.checkMoveBelow(city))
                .isInstanceOf(OrganisationRejected.OutsideCommitteeLine.class);
    }

    @Test
    void a_committee_that_serves_a_company_is_in_no_line_of_committees() {
        assertThat(found(serving(OrganisationType.PARTY_COMMITTEE), city)
                        .changed()
                        .committeeLine())
                .isNull();
        assertThat(city.changed().committeeLine()).isEqualTo(CommitteeLine.TERRITORIAL);
    }

    @Test
    void what_is_stated_anew_keeps_the_type() {
        assertThatThrownBy(() -> branch.revise(Profile.of("支部", OrganisationType.BRANCH, "210100000000"), city, DAY))
                .isInstanceOf(OrganisationRejected.TypeStays.class);
    }

    private static Organisation founded(OrganisationType type, @Nullable Organisation parent) {
        return found(Profile.of("测试组织", type, "210100000000"), parent);
    }

    private static Organisation found(Profile profile, @Nullable Organisation parent) {
        return Organisation.found(profile, parent, DAY);
    }

    private static Profile serving(OrganisationType type) {
        return profile(type, UUID.randomUUID(), null, null, new Strength(null, null, null));
    }

    private static Profile inLine(OrganisationType type) {
        return profile(type, null, null, CommitteeLine.TRANSPORT, new Strength(null, null, null));
    }

    private static Profile counting(OrganisationType type, BranchForm form, int members, int fullMembers) {
        return profile(type, null, form, null, new Strength(members, fullMembers, null));
    }

    private static Profile profile(
            OrganisationType type,
            @Nullable UUID serves,
            @Nullable BranchForm form,
            @Nullable CommitteeLine line,
            Strength strength) {
        return new Profile(
                "测试组织",
                type,
                "210100000000",
                null,
                null,
                Set.of(),
                Set.of(),
                serves,
                form,
                line,
                strength,
                new Term(null, null));
    }
}
