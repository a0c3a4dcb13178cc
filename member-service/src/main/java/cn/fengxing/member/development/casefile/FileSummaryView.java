package cn.fengxing.member.development.casefile;

import cn.fengxing.member.development.course.Stage;
import cn.fengxing.member.development.course.Step;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A file in a list. */
@Schema(example = """
                {"id":"7a6e2c1b-0d43-4f0b-9a57-0a4c2f3e1d10","personId":"01932f6a-7c00-7000-8000-0000000000d1",
                "branchId":"01932f6a-7c00-7000-8000-0000000000a1","status":"OPEN","stage":"ACTIVIST","lastStep":"CULTIVATION",
                "dueOn":"2027-05-24","overdue":false}""")
public record FileSummaryView(
        UUID id,
        UUID personId,
        UUID branchId,
        FileStatus status,
        Stage stage,
        Step lastStep,
        @Nullable LocalDate dueOn,
        boolean overdue) {

    public static FileSummaryView of(CaseFile file, FileContent content, int done, LocalDate today) {
        Step last = Step.values()[done - 1];
        LocalDate due = file.dueOn();
        return new FileSummaryView(
                file.id(),
                content.personId(),
                file.branchId(),
                file.status(),
                last.stage(),
                last,
                due,
                due != null && due.isBefore(today));
    }
}
