package cn.fengxing.member.development.casefile;

import cn.fengxing.kit.version.Versioned;
import cn.fengxing.member.development.course.Course;
import cn.fengxing.member.development.course.Document;
import cn.fengxing.member.development.course.Limits;
import cn.fengxing.member.development.course.Stage;
import cn.fengxing.member.development.course.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A file, with what comes next.
 *
 * @param earliest from when on the next step is possible
 * @param latest until when the next step is in time
 * @param missingDocuments of the steps that were done
 */
@Schema(example = """
                {"id":"7a6e2c1b-0d43-4f0b-9a57-0a4c2f3e1d10","personId":"01932f6a-7c00-7000-8000-0000000000d1",
                "branchId":"01932f6a-7c00-7000-8000-0000000000a1","status":"OPEN","stage":"APPLICANT","mobile":true,
                "steps":[{"step":"APPLICATION","name":"递交入党申请书","doneOn":"2026-11-20","late":false}],"reviews":[],
                "nextStep":"TALK","nextStepName":"党组织派人谈话","latest":"2026-12-20",
                "missingDocuments":["APPLICATION_LETTER"],"contacts":[],"introducers":[],"extensionMonths":0,"version":0}""")
public record FileView(
        UUID id,
        UUID personId,
        UUID branchId,
        FileStatus status,
        Stage stage,
        boolean mobile,
        List<StepView> steps,
        List<LocalDate> reviews,
        @Nullable Step nextStep,
        @Schema(maxLength = 30) @Nullable String nextStepName,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable LocalDate reviewDue,
        List<Document> missingDocuments,
        List<UUID> contacts,
        List<UUID> introducers,
        int extensionMonths,
        long version)
        implements Versioned {

    public static FileView of(CaseFile file, FileContent content, Progress progress, Limits limits) {
        Course course = progress.course(file);
        List<Progress.Done> done = progress.steps(file.id());
        Set<Document> there = progress.documents(file.id());
        Optional<Step> next = file.open() ? course.next() : Optional.empty();
        return new FileView(
                file.id(),
                content.personId(),
                file.branchId(),
                file.status(),
                course.stage(),
                file.mobile(),
                done.stream().map(StepView::of).toList(),
                List.copyOf(course.reviews()),
                next.orElse(null),
                next.map(Step::chinese).orElse(null),
                next.flatMap(step -> course.earliest(step, limits)).orElse(null),
                next.flatMap(step -> course.latest(step, limits)).orElse(null),
                file.open() ? course.reviewDue(limits).orElse(null) : null,
                done.stream()
                        .flatMap(step -> step.step().documents().stream())
                        .filter(document -> !there.contains(document))
                        .toList(),
                content.contacts(),
                content.introducers(),
                file.extensionMonths(),
                file.version());
    }
}
