package cn.fengxing.org.competence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.org.competence.CompetenceFindingView.Finding;
import cn.fengxing.org.division.DivisionLevel;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CompetenceCheckTest {

    private static final String PROVINCE = "210000000000";
    private static final String CITY = "210100000000";
    private static final List<String> ALL_CATEGORIES =
            Stream.of(GrievanceCategory.values()).map(Enum::name).toList();
    private static final List<String> ALL_KINDS =
            Stream.of(KindOfWork.values()).map(Enum::name).toList();

    private final UUID labour = UUID.randomUUID();
    private final UUID transport = UUID.randomUUID();

    @Test
    void without_any_rule_everything_is_a_hole() {
        assertThat(new CompetenceCheck(List.of()).findings())
                .hasSize(13 * 5 * 3)
                .allSatisfy(finding -> assertThat(finding.finding()).isEqualTo(Finding.HOLE));
    }

    @Test
    void one_department_for_everything_at_a_level_leaves_nothing_open_there() {
        CompetenceCheck check =
                new CompetenceCheck(List.of(claim(labour, PROVINCE, ALL_CATEGORIES, ALL_KINDS, "CITY")));

        assertThat(check.findings(DivisionLevel.CITY)).isEmpty();
        assertThat(check.findings(DivisionLevel.COUNTY)).hasSize(13 * 5);
    }

    @Test
    void two_departments_for_the_same_overlap_where_their_kinds_of_work_meet() {
        CompetenceCheck check = new CompetenceCheck(List.of(
                claim(labour, PROVINCE, ALL_CATEGORIES, ALL_KINDS, "CITY"),
                claim(transport, PROVINCE, List.of("TRAINING"), List.of("TRUCK_DRIVER"), "CITY")));

        assertThat(check.findings(DivisionLevel.CITY)).singleElement().satisfies(finding -> {
            assertThat(finding.finding()).isEqualTo(Finding.OVERLAP);
            assertThat(finding.category()).isEqualTo(GrievanceCategory.TRAINING);
            assertThat(finding.kindOfWork()).isEqualTo(KindOfWork.TRUCK_DRIVER);
            assertThat(finding.departmentIds()).containsExactly(labour, transport);
        });
    }

    @Test
    void a_citys_own_rule_goes_before_the_provinces_and_is_no_overlap() {
        CompetenceCheck check = new CompetenceCheck(List.of(
                claim(labour, PROVINCE, ALL_CATEGORIES, ALL_KINDS, "CITY"),
                claim(transport, CITY, List.of("TRAINING"), List.of("TRUCK_DRIVER"), "CITY")));

        assertThat(check.findings(DivisionLevel.CITY)).isEmpty();
    }

    @Test
    void a_department_that_says_the_same_twice_does_not_clash_with_itself() {
        CompetenceCheck.Claim claim = claim(labour, PROVINCE, ALL_CATEGORIES, ALL_KINDS, "CITY");

        assertThat(new CompetenceCheck(List.of(claim, claim)).findings(DivisionLevel.CITY))
                .isEmpty();
    }

    private static CompetenceCheck.Claim claim(
            UUID department, String division, List<String> categories, List<String> kinds, String level) {
        return new CompetenceCheck.Claim(department, division, categories, kinds, List.of(level));
    }
}
