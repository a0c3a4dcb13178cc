package cn.fengxing.member.development.conduct;

import cn.fengxing.member.development.course.Document;
import cn.fengxing.member.development.course.Step;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A step that was done.
 *
 * @param members member ids: the contacts, or the introducers
 * @param trainingDays with the training, or the hours
 * @param askedHousehold whether the Party organisation of the household registration has answered
 * @param askedResidence whether the Party organisation of the residence has answered
 * @param leavesOn when the applicant leaves the branch, if that is known
 * @param special whether this approval may take the longer time
 * @param documents received with the step
 */
@Schema(example = """
        {"step":"TALK","doneOn":"2026-11-24","documents":["APPLICATION_LETTER","TALK_RECORD"]}""")
public record RecordStepRequest(
        @NotNull Step step,
        @NotNull LocalDate doneOn,
        @Nullable @Size(max = 2) List<@NotNull UUID> members,
        @Nullable @Min(0) @Max(60) Integer trainingDays,
        @Nullable @Min(0) @Max(500) Integer trainingHours,
        @Nullable Boolean askedHousehold,
        @Nullable Boolean askedResidence,
        @Nullable LocalDate leavesOn,
        @Nullable LeavingOverride override,
        @Nullable Boolean special,
        @Nullable @Size(max = 12) List<@NotNull Document> documents) {

    List<UUID> membersOrNone() {
        return members == null ? List.of() : members;
    }

    List<Document> documentsOrNone() {
        return documents == null ? List.of() : documents;
    }

    boolean isSpecial() {
        return Boolean.TRUE.equals(special);
    }
}
