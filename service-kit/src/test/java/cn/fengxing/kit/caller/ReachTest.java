package cn.fengxing.kit.caller;

import static cn.fengxing.kit.caller.Places.below;
import static cn.fengxing.kit.caller.Places.dissolved;
import static cn.fengxing.kit.caller.Places.root;
import static cn.fengxing.kit.caller.Places.serving;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReachTest {

    private static final String PROVINCE = "210000000000";
    private static final String SHENYANG = "210100000000";
    private static final String TIEXI = "210106000000";
    private static final String STREET = "210106001000";
    private static final String DALIAN = "210200000000";

    private final OrganisationPlace committee = root("WORKING_COMMITTEE", "PARTY", PROVINCE);
    private final OrganisationPlace cityCommittee = below(committee, "WORKING_COMMITTEE", "PARTY", SHENYANG);
    private final OrganisationPlace countyCommittee = below(cityCommittee, "WORKING_COMMITTEE", "PARTY", TIEXI);
    private final OrganisationPlace branch = below(countyCommittee, "MOBILE_BRANCH", "PARTY", TIEXI);
    private final OrganisationPlace otherBranch = below(countyCommittee, "MOBILE_BRANCH", "PARTY", TIEXI);

    private final OrganisationPlace platform = root("PLATFORM_COMPANY", "CORPORATE", PROVINCE, "FOOD_DELIVERY");
    private final OrganisationPlace office = below(platform, "PLATFORM_OFFICE", "CORPORATE", SHENYANG, "FOOD_DELIVERY");

    private final OrganisationPlace department = root("REGULATOR", "GOVERNMENT", PROVINCE, "FOOD_DELIVERY");
    private final OrganisationPlace bureau = below(department, "REGULATOR", "GOVERNMENT", SHENYANG, "FOOD_DELIVERY");

    @Test
    void a_role_reaches_its_own_organisation_and_all_below() {
        assertThat(covers(branch, branch)).isTrue();
        assertThat(covers(cityCommittee, branch)).isTrue();
        assertThat(covers(platform, office)).isTrue();
    }

    @Test
    void nothing_reaches_above_whatever_the_type() {
        assertThat(covers(branch, countyCommittee)).isFalse();
        assertThat(covers(countyCommittee, cityCommittee)).isFalse();
        assertThat(covers(office, platform)).isFalse();
        assertThat(covers(bureau, Role.REGULATOR, department)).isFalse();
    }

    @Test
    void a_committee_does_not_reach_its_superior_of_the_same_division() {
        OrganisationPlace second = below(cityCommittee, "PARTY_COMMITTEE", "PARTY", SHENYANG);

        assertThat(covers(second, cityCommittee)).isFalse();
    }

    @Test
    void nothing_reaches_beside() {
        assertThat(covers(branch, otherBranch)).isFalse();
        assertThat(covers(office, below(platform, "PLATFORM_OFFICE", "CORPORATE", SHENYANG, "FOOD_DELIVERY")))
                .isFalse();
        assertThat(covers(cityCommittee, below(committee, "WORKING_COMMITTEE", "PARTY", DALIAN)))
                .isFalse();
    }

    @Test
    void two_committees_of_one_division_stand_beside_each_other() {
        OrganisationPlace dutyDesk = root("DUTY_DESK", "GOVERNMENT", SHENYANG);

        assertThat(covers(cityCommittee, dutyDesk)).isFalse();
        assertThat(covers(dutyDesk, Role.DUTY_OFFICER, cityCommittee)).isFalse();
    }

    @Test
    void a_committee_reaches_every_line_in_its_division() {
        assertThat(covers(cityCommittee, office)).isTrue();
        assertThat(covers(cityCommittee, root("STREET_COMMUNITY", "GOVERNMENT", STREET)))
                .isTrue();
        assertThat(covers(countyCommittee, office)).isFalse();
        assertThat(covers(cityCommittee, platform)).isFalse();
    }

    @Test
    void a_branch_reaches_nothing_by_its_division() {
        assertThat(covers(branch, root("PARTNER_COMPANY", "CORPORATE", STREET))).isFalse();
    }

    @Test
    void a_regulator_reaches_companies_of_its_division_and_industry_only() {
        assertThat(covers(bureau, Role.REGULATOR, office)).isTrue();
        assertThat(covers(bureau, Role.REGULATOR, platform)).isFalse();
        assertThat(covers(bureau, Role.REGULATOR, root("PARTNER_COMPANY", "CORPORATE", STREET, "COURIER")))
                .isFalse();
        assertThat(covers(bureau, Role.REGULATOR, root("PARTNER_COMPANY", "CORPORATE", DALIAN, "FOOD_DELIVERY")))
                .isFalse();
        assertThat(covers(bureau, Role.REGULATOR, branch)).isFalse();
    }

    @Test
    void an_organisation_without_division_is_reached_through_the_tree_alone() {
        OrganisationPlace association = root("INDUSTRY_ASSOCIATION", "GOVERNMENT", "");

        assertThat(covers(committee, association)).isFalse();
        assertThat(covers(committee, below(committee, "BRANCH", "PARTY", null))).isTrue();
    }

    @Test
    void a_role_at_a_dissolved_organisation_reaches_nothing() {
        assertThat(covers(dissolved(countyCommittee), branch)).isFalse();
        assertThat(covers(dissolved(branch), branch)).isFalse();
    }

    @Test
    void what_was_dissolved_is_still_reached_from_above() {
        assertThat(covers(countyCommittee, dissolved(branch))).isTrue();
    }

    @Test
    void only_a_territorial_organisation_covers_a_division() {
        assertThat(new Reach(cityCommittee, Role.ORG_ADMIN).coversDivision(SHENYANG))
                .isTrue();
        assertThat(new Reach(cityCommittee, Role.ORG_ADMIN).coversDivision(STREET))
                .isTrue();
        assertThat(new Reach(cityCommittee, Role.ORG_ADMIN).coversDivision(PROVINCE))
                .isFalse();
        assertThat(new Reach(cityCommittee, Role.ORG_ADMIN).coversDivision(DALIAN))
                .isFalse();
        assertThat(new Reach(bureau, Role.ORG_ADMIN).coversDivision(SHENYANG)).isFalse();
    }

    @Test
    void a_companys_own_committee_reaches_its_subtree_and_nothing_else() {
        OrganisationPlace companys = serving(office.id(), below(cityCommittee, "PARTY_COMMITTEE", "PARTY", SHENYANG));
        OrganisationPlace below = serving(office.id(), below(companys, "PARTY_COMMITTEE", "PARTY", TIEXI));

        assertThat(covers(companys, below)).isTrue();
        assertThat(covers(companys, branch)).isFalse();
        assertThat(covers(companys, office)).isFalse();
        assertThat(new Reach(companys, Role.ORG_ADMIN).coversDivision(TIEXI)).isFalse();
        assertThat(new Reach(below, Role.BRANCH_SECRETARY).coversDivision(STREET))
                .isFalse();
    }

    @Test
    void an_administrator_of_a_desk_or_a_community_administers_it_and_nothing_else() {
        OrganisationPlace desk = root("DUTY_DESK", "GOVERNMENT", PROVINCE);
        OrganisationPlace community = root("STREET_COMMUNITY", "GOVERNMENT", SHENYANG);

        for (OrganisationPlace seat : List.of(desk, community)) {
            assertThat(covers(seat, branch)).isFalse();
            assertThat(covers(seat, office)).isFalse();
            assertThat(covers(seat, root("STREET_COMMUNITY", "GOVERNMENT", STREET)))
                    .isFalse();
            assertThat(new Reach(seat, Role.ORG_ADMIN).coversDivision(TIEXI)).isFalse();
        }
    }

    @Test
    void who_works_in_a_division_reaches_those_of_the_same_kind_within_it() {
        OrganisationPlace street = root("STREET_COMMUNITY", "GOVERNMENT", TIEXI);
        OrganisationPlace community = root("STREET_COMMUNITY", "GOVERNMENT", STREET);

        assertThat(covers(street, Role.COMMUNITY_WORKER, community)).isTrue();
        assertThat(covers(street, Role.COMMUNITY_WORKER, branch)).isFalse();
        assertThat(covers(street, Role.BRANCH_SECRETARY, community)).isFalse();
        assertThat(covers(
                        root("DUTY_DESK", "GOVERNMENT", PROVINCE),
                        Role.DUTY_OFFICER,
                        root("DUTY_DESK", "GOVERNMENT", SHENYANG)))
                .isTrue();
    }

    @Test
    void who_works_in_a_community_reaches_the_listed_companies_there_and_none_of_the_tree() {
        OrganisationPlace community = root("STREET_COMMUNITY", "GOVERNMENT", STREET);

        assertThat(covers(community, Role.COMMUNITY_WORKER, root(OrganisationPlace.LISTED, "CORPORATE", STREET)))
                .isTrue();
        assertThat(covers(community, Role.COMMUNITY_WORKER, root("PARTNER_COMPANY", "CORPORATE", STREET)))
                .isFalse();
        assertThat(covers(community, Role.COMMUNITY_WORKER, root(OrganisationPlace.LISTED, "CORPORATE", TIEXI)))
                .isFalse();
        assertThat(covers(community, Role.ORG_ADMIN, root(OrganisationPlace.LISTED, "CORPORATE", STREET)))
                .isFalse();
    }

    @Test
    void who_administers_a_department_administers_no_company() {
        assertThat(covers(bureau, Role.ORG_ADMIN, office)).isFalse();
        assertThat(covers(department, Role.ORG_ADMIN, bureau)).isTrue();
        assertThat(covers(bureau, Role.DASHBOARD, office)).isTrue();
    }

    private static boolean covers(OrganisationPlace seat, OrganisationPlace target) {
        return covers(seat, Role.ORG_ADMIN, target);
    }

    private static boolean covers(OrganisationPlace seat, Role role, OrganisationPlace target) {
        return new Reach(seat, role).covers(target);
    }
}
