package cn.fengxing.org.checklist.reporting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is missing, and by when it is to come. */
@Schema(example = """
        {"note":"请补充大东区数据。","againBy":"2026-07-15"}""")
public record ReturnItemRequest(
        @NotBlank @Size(max = 1000) String note, @NotNull LocalDate againBy) {}
