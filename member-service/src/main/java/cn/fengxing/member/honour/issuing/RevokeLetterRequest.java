package cn.fengxing.member.honour.issuing;

import cn.fengxing.member.honour.letter.Revocation;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whoever verifies the letter reads the reason. */
@Schema(example = """
        {"reason":"HONOUR_WITHDRAWN"}""")
public record RevokeLetterRequest(@NotNull Revocation reason) {}
