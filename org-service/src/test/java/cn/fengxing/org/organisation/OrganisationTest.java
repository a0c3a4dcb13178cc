package cn.fengxing.org.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengxing.org.organisation.Organisation.Profile;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrganisationTest {

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
    void an_organisation_moves_to_another_parent_of_its_line() {
        Organisation otherCity = founded(OrganisationType.WORKING_COMMITTEE, province);

        branch.checkMoveBelow(otherCity);

        assertThat(branch.parentId()).isEqualTo(city.id());
    }

    @Test
    void only_a_party_organisation_serves_a_company() {
        Profile company = new Profile(
                "快马外卖沈阳公司", OrganisationType.PLATFORM_OFFICE, "210100000000", Set.of(), Set.of(), UUID.randomUUID());

        assertThatThrownBy(() -> Organisation.found(company, null))
                .isInstanceOf(OrganisationRejected.OnlyPartyServes.class);
    }

    private static Organisation founded(OrganisationType type, @Nullable Organisation parent) {
        Profile profile = new Profile("测试组织", type, "210100000000", Set.of(Industry.COURIER), Set.of(), null);
        return Organisation.found(profile, parent);
    }
}
