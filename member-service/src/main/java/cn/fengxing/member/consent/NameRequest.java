package cn.fengxing.member.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name, with the consent that it takes. */
@Schema(example = """
        {"name":"张伟明","consent":{"purpose":"NAME","textVersion":"2026-01"}}""")
public record NameRequest(
        @NotBlank @Size(max = 50) String name,
        @NotNull @Valid ConsentGiven consent) {}
