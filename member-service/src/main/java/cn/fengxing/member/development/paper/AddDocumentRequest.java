package cn.fengxing.member.development.paper;

import cn.fengxing.member.development.course.Document;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document as one file, or as several pages.
 *
 * @param files that the caller has sent for {@code DEVELOPMENT_DOCUMENT}
 */
@Schema(example = """
        {"document":"TALK_RECORD","receivedOn":"2026-11-24","files":["8b0d3c5e-6a7f-4f2c-9d41-0e5b7a2c9f13"]}""")
public record AddDocumentRequest(
        @NotNull Document document,
        @NotNull LocalDate receivedOn,
        @NotNull @Size(min = 1, max = 20) List<@NotNull UUID> files) {}
