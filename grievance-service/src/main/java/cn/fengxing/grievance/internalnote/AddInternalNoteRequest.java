package cn.fengxing.grievance.internalnote;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What colleagues should know. */
@Schema(example = """
                {"text":"已约站长周四面谈。"}""")
public record AddInternalNoteRequest(
        @NotBlank @Size(max = 2000) String text) {}
