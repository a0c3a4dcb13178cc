package cn.fengxing.member.development.course;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How far one person has come.
 *
 * @param done the steps with their days; always the first ones, without a gap
 * @param reviews half-yearly ones while an activist
 * @param extensionMonths by which probation was extended; 0 if it was not
 * @param special whether approval may take the longer time
 */
public record Course(Map<Step, LocalDate> done, TreeSet<LocalDate> reviews, int extensionMonths, boolean special) {

    /** @throws IllegalArgumentException if a step is missing in between */
    public Course {
        done = done.isEmpty() ? new EnumMap<>(Step.class) : new EnumMap<>(done);
        reviews = new TreeSet<>(reviews);
        if (done.keySet().stream().mapToInt(Step::ordinal).max().orElse(-1) != done.size() - 1) {
            throw new IllegalArgumentException("a step is missing in between");
        }
    }

    public static Course of(Map<Step, LocalDate> done, Collection<LocalDate> reviews, int extension, boolean special) {
        return new Course(done, new TreeSet<>(reviews), extension, special);
    }

    /** Empty after the last step. */
    public Optional<Step> next() {
        return done.size() == Step.values().length ? Optional.empty() : Optional.of(Step.values()[done.size()]);
    }

    public Stage stage() {
        return done.isEmpty() ? Stage.APPLICANT : Step.values()[done.size() - 1].stage();
    }

    /**
     * Whether the step may be done on that day.
     *
     * @return whether it is late, which is recorded and not refused
     * @throws StepRejected if it is not the next step, or too early, or a half-yearly review is missing
     */
    public boolean check(Step step, LocalDate on, Limits limits) {
        Step expected = next().orElseThrow(StepRejected.Closed::new);
        if (step != expected) {
            throw new StepRejected.OutOfOrder(expected);
        }
        for (LimitCode code : List.of(LimitCode.CULTIVATION_MONTHS, LimitCode.PROBATION_MONTHS)) {
            Optional<LocalDate> earliest = earliest(code, step, limits);
            if (earliest.isPresent() && on.isBefore(earliest.get())) {
                throw new StepRejected.TooEarly(code, earliest.get());
            }
        }
        if (step == Step.TARGET_CHOSEN) {
            requireReviewed(on, limits);
        }
        return latest(step, limits).filter(on::isAfter).isPresent();
    }

    /** Late reviews are flagged and count; one that is due and not done stops the choice. */
    private void requireReviewed(LocalDate on, Limits limits) {
        reviewDue(limits).filter(due -> !on.isBefore(due)).ifPresent(due -> {
            throw new StepRejected.ReviewMissing(due);
        });
    }

    /** The last day on which the step is in time; empty where nothing limits it. */
    public Optional<LocalDate> latest(Step step, Limits limits) {
        return switch (step) {
            case TALK -> after(Step.APPLICATION, limits.of(LimitCode.TALK_MONTHS));
            case BRANCH_MEETING -> after(Step.PRE_REVIEW, limits.of(LimitCode.MEETING_MONTHS));
            case APPROVAL ->
                after(
                        Step.BRANCH_MEETING,
                        limits.of(special ? LimitCode.APPROVAL_SPECIAL_MONTHS : LimitCode.APPROVAL_MONTHS));
            case FULL_APPROVAL -> after(Step.FULL_MEETING, limits.of(LimitCode.FULL_APPROVAL_MONTHS));
            default -> Optional.empty();
        };
    }

    /** The first day on which the step is possible; empty where nothing limits it. */
    public Optional<LocalDate> earliest(Step step, Limits limits) {
        return earliest(LimitCode.CULTIVATION_MONTHS, step, limits)
                .or(() -> earliest(LimitCode.PROBATION_MONTHS, step, limits));
    }

    private Optional<LocalDate> earliest(LimitCode code, Step step, Limits limits) {
        if (code == LimitCode.CULTIVATION_MONTHS && step == Step.TARGET_CHOSEN) {
            return after(Step.ACTIVIST_CHOSEN, limits.of(code));
        }
        if (code == LimitCode.PROBATION_MONTHS && step == Step.FULL_MEETING) {
            return after(Step.BRANCH_MEETING, limits.of(code)).map(end -> end.plusMonths(extensionMonths));
        }
        return Optional.empty();
    }

    /** When the next half-yearly review is due; empty unless somebody is an activist. */
    public Optional<LocalDate> reviewDue(Limits limits) {
        @Nullable LocalDate since = done.get(Step.ACTIVIST_CHOSEN);
        if (since == null || stage() != Stage.ACTIVIST) {
            return Optional.empty();
        }
        LocalDate last = reviews.isEmpty() ? since : reviews.last();
        return Optional.of(last.plusMonths(limits.of(LimitCode.REVIEW_MONTHS)));
    }

    /** The next day by which, or from which on, the branch has something to do. */
    public Optional<LocalDate> due(Limits limits) {
        Optional<LocalDate> step = next().flatMap(next -> latest(next, limits).or(() -> earliest(next, limits)));
        Optional<LocalDate> review = reviewDue(limits);
        return step.isPresent() && review.isPresent()
                ? Optional.of(step.get().isBefore(review.get()) ? step.get() : review.get())
                : step.or(() -> review);
    }

    /** @throws StepRejected if this is no time to extend or end probation, or the months are none that may be */
    public void checkExtension(int months, Limits limits) {
        requireProbation();
        if (extensionMonths > 0
                || months < limits.of(LimitCode.EXTENSION_MIN_MONTHS)
                || months > limits.of(LimitCode.EXTENSION_MAX_MONTHS)) {
            throw new StepRejected.NoProbationToDecide();
        }
    }

    /** @throws StepRejected unless somebody is on probation that the meeting has not decided yet */
    public void requireProbation() {
        if (!done.containsKey(Step.APPROVAL) || done.containsKey(Step.FULL_MEETING)) {
            throw new StepRejected.NoProbationToDecide();
        }
    }

    private Optional<LocalDate> after(Step step, int months) {
        return Optional.ofNullable(done.get(step)).map(day -> day.plusMonths(months));
    }
}
