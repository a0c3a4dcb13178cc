package cn.fengxing.org.competence;

import cn.fengxing.org.competence.CompetenceFindingView.Finding;
import cn.fengxing.org.division.DivisionLevel;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Looks at every category, kind of worker and level for what nobody, or more than one department, answers for. */
final class CompetenceCheck {

    /** Departments stand at these; a street has none of its own. */
    private static final List<DivisionLevel> LEVELS =
            List.of(DivisionLevel.PROVINCE, DivisionLevel.CITY, DivisionLevel.COUNTY);

    private final List<Claim> claims;

    /** @param claims in force at the place and on the day that is asked about */
    CompetenceCheck(List<Claim> claims) {
        this.claims = claims;
    }

    /** @param divisionCode of the department, which is as far as its rule goes */
    record Claim(
            UUID departmentId,
            String divisionCode,
            List<String> categories,
            List<String> kindsOfWork,
            List<String> levels) {

        boolean covers(GrievanceCategory category, KindOfWork kind, DivisionLevel level) {
            return categories.contains(category.name())
                    && kindsOfWork.contains(kind.name())
                    && levels.contains(level.name());
        }
    }

    List<CompetenceFindingView> findings() {
        return LEVELS.stream().flatMap(this::at).toList();
    }

    List<CompetenceFindingView> findings(DivisionLevel level) {
        return at(level).toList();
    }

    private Stream<CompetenceFindingView> at(DivisionLevel level) {
        return Stream.of(GrievanceCategory.values())
                .flatMap(category ->
                        Stream.of(KindOfWork.values()).flatMap(kind -> finding(category, kind, level).stream()));
    }

    private Optional<CompetenceFindingView> finding(GrievanceCategory category, KindOfWork kind, DivisionLevel level) {
        List<UUID> departments = nearest(claims.stream()
                .filter(claim -> claim.covers(category, kind, level))
                .toList());
        if (departments.size() == 1) {
            return Optional.empty();
        }
        Finding finding = departments.isEmpty() ? Finding.HOLE : Finding.OVERLAP;
        return Optional.of(new CompetenceFindingView(finding, category, kind, level, departments));
    }

    /** A rule of the city goes before one of the province; only rules of the same reach can clash. */
    private static List<UUID> nearest(List<Claim> covering) {
        String nearest = covering.stream()
                .map(Claim::divisionCode)
                .max(Comparator.naturalOrder())
                .orElse("");
        return covering.stream()
                .filter(claim -> Objects.equals(claim.divisionCode(), nearest))
                .map(Claim::departmentId)
                .distinct()
                .toList();
    }
}
