package cn.fengxing.org.competence;

import cn.fengxing.kit.id.Ids;
import cn.fengxing.org.division.DivisionLevel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a line of departments answers for these categories, of these kinds of worker, at these levels. */
@Entity
@Table(name = "competence_rule")
public class CompetenceRule {

    @Id
    private UUID id;

    @Column(name = "department_id")
    private UUID departmentId;

    @Column(columnDefinition = "text[]")
    private List<String> categories;

    @Column(name = "kinds_of_work", columnDefinition = "text[]")
    private List<String> kindsOfWork;

    @Column(columnDefinition = "text[]")
    private List<String> levels;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private @Nullable LocalDate to;

    private String basis;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected CompetenceRule() {}

    private CompetenceRule(Scope scope, String basis) {
        this.id = Ids.next();
        this.departmentId = scope.departmentId();
        this.categories = sorted(scope.categories());
        this.kindsOfWork = sorted(scope.kindsOfWork());
        this.levels = sorted(scope.levels());
        this.from = scope.from();
        this.to = scope.to();
        this.basis = basis;
    }

    /** @param to the last day; null is open-ended */
    public record Scope(
            UUID departmentId,
            Set<GrievanceCategory> categories,
            Set<KindOfWork> kindsOfWork,
            Set<DivisionLevel> levels,
            LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * @param departmentLevel where the department itself stands: it answers there and below
     * @param basis the document that says so
     */
    static CompetenceRule adopt(Scope scope, DivisionLevel departmentLevel, String basis) {
        if (scope.to() != null && scope.to().isBefore(scope.from())) {
            throw new CompetenceRejected.EndBeforeStart();
        }
        if (scope.levels().stream().anyMatch(level -> level.compareTo(departmentLevel) < 0)) {
            throw new CompetenceRejected.LevelAboveDepartment();
        }
        return new CompetenceRule(scope, basis);
    }

    /** What was in force stays so: a rule ends today at the earliest, or on the day before it would have begun. */
    void end(LocalDate lastDay, LocalDate today) {
        LocalDate earliest = from.isAfter(today) ? from.minusDays(1) : today;
        if (to != null && to.isBefore(today)) {
            throw new CompetenceRejected.AlreadyEnded();
        }
        if (lastDay.isBefore(earliest)) {
            throw new CompetenceRejected.EndInThePast();
        }
        to = lastDay;
    }

    UUID id() {
        return id;
    }

    UUID departmentId() {
        return departmentId;
    }

    long version() {
        return version;
    }

    CompetenceChanged changed() {
        return new CompetenceChanged(id, departmentId, categories, kindsOfWork, levels, from, to);
    }

    CompetenceView view() {
        return new CompetenceView(id, departmentId, categories, kindsOfWork, levels, from, to, basis, version);
    }

    private static List<String> sorted(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toList();
    }
}
