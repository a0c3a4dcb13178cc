package cn.fengxing.member.development.conduct;

import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.member.development.casefile.CaseFile;
import cn.fengxing.member.development.casefile.Progress;
import cn.fengxing.member.development.course.Document;
import cn.fengxing.member.development.course.LimitCode;
import cn.fengxing.member.development.course.Limits;
import cn.fengxing.member.development.course.Step;
import cn.fengxing.member.development.course.StepRejected;
import cn.fengxing.member.membership.Memberships;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What single steps ask for besides order and time. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StepConditions {

    private final Memberships memberships;
    private final Progress progress;

    StepConditions(Memberships memberships, Progress progress) {
        this.memberships = memberships;
        this.progress = progress;
    }

    /** @throws cn.fengxing.kit.problem.Rejected with what is missing */
    void require(CaseFile file, UUID applicant, RecordStepRequest request, Limits limits) {
        switch (request.step()) {
            case CONTACTS_NAMED ->
                requireMembers(
                        request, applicant, limits.of(LimitCode.CONTACTS_MIN), limits.of(LimitCode.CONTACTS_MAX));
            case INTRODUCERS_NAMED ->
                requireMembers(request, applicant, limits.of(LimitCode.INTRODUCERS), limits.of(LimitCode.INTRODUCERS));
            case POLITICAL_REVIEW_DONE -> requireBothAsked(file, request);
            case TRAINING -> requireTraining(request, limits);
            case BRANCH_MEETING, APPROVAL -> requireStaying(request, limits.of(LimitCode.LEAVING_MONTHS));
            case ARCHIVED -> requireDocuments(file, request);
            default -> {
                // order and time are all
            }
        }
    }

    private void requireMembers(RecordStepRequest request, UUID applicant, int atLeast, int atMost) {
        List<UUID> members = request.membersOrNone();
        if (new HashSet<>(members).size() != members.size() || members.size() < atLeast || members.size() > atMost) {
            throw new FieldRejected("members", "not-so-many-members", atLeast, atMost);
        }
        for (UUID member : members) {
            boolean may = memberships
                    .personOf(member)
                    .filter(person -> !person.equals(applicant))
                    .filter(memberships::fullMember)
                    .isPresent();
            if (!may) {
                throw new FieldRejected("members", "not-a-full-member");
            }
        }
    }

    private static void requireBothAsked(CaseFile file, RecordStepRequest request) {
        boolean both = Boolean.TRUE.equals(request.askedHousehold()) && Boolean.TRUE.equals(request.askedResidence());
        if (file.mobile() && !both) {
            throw new StepRejected.ReviewIncomplete();
        }
    }

    private static void requireTraining(RecordStepRequest request, Limits limits) {
        int days = limits.of(LimitCode.TRAINING_DAYS);
        int hours = limits.of(LimitCode.TRAINING_HOURS);
        boolean enough = request.trainingDays() != null && request.trainingDays() >= days
                || request.trainingHours() != null && request.trainingHours() >= hours;
        if (!enough) {
            throw new StepRejected.TrainingTooShort(days, hours);
        }
    }

    private static void requireStaying(RecordStepRequest request, int months) {
        @Nullable LocalDate leaves = request.leavesOn();
        boolean soon = leaves != null && leaves.isBefore(request.doneOn().plusMonths(months));
        if (soon && request.override() == null) {
            throw new StepRejected.LeavingSoon(months);
        }
    }

    private void requireDocuments(CaseFile file, RecordStepRequest request) {
        Set<Document> there = progress.documents(file.id());
        there.addAll(request.documentsOrNone());
        long missing = Arrays.stream(Step.values())
                .flatMap(step -> step.documents().stream())
                .filter(document -> !there.contains(document))
                .count();
        if (missing > 0) {
            throw new StepRejected.DocumentsMissing((int) missing);
        }
    }
}
