package cn.fengxing.member.consent;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person is shown before agreeing. */
@Schema(example = """
                {"purpose":"NAME","version":"2026-01","chinese":"我同意把姓名告诉我所在的党支部，用于称呼和联系。可随时撤回。",
                "english":"I agree that my branch learns my name, to address and contact me. I may take this back at any time.",
                "publishedOn":"2026-01-01"}""")
public record ConsentTextView(
        Purpose purpose,
        @Schema(maxLength = 20) String version,
        @Schema(maxLength = 2000) String chinese,
        @Schema(maxLength = 2000) String english,
        LocalDate publishedOn) {}
