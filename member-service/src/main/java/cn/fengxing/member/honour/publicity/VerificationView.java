package cn.fengxing.member.honour.publicity;

import cn.fengxing.member.honour.letter.LetterKind;
import cn.fengxing.member.honour.letter.Revocation;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the sheet says itself; of one that was cancelled, no name. */
@Schema(example = """
                {"number":"XFQS-2026-000123-2","status":"VALID","kind":"PIONEER_RIDER","honour":"党员先锋骑手",
                "issuer":"中共沈阳市和平区委社会工作部","name":"张伟明","issuedOn":"2026-11-24"}""")
public record VerificationView(
        @Schema(maxLength = 24) String number,
        Genuineness status,
        LetterKind kind,
        @Schema(maxLength = 20) String honour,
        @Schema(maxLength = 200) @Nullable String issuer,
        @Schema(maxLength = 50) @Nullable String name,
        LocalDate issuedOn,
        @Nullable LocalDate revokedOn,
        @Nullable Revocation revocation) {}
