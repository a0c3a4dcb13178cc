package cn.fengxing.member.honour.letter;

import cn.fengxing.kit.personal.Masked;
import cn.fengxing.kit.version.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A letter.
 *
 * @param name in the clear for its holder, masked for others, null before it is accepted and once it is cancelled
 * @param cancelled whether its holder has left or given it back
 */
@Schema(example = """
                {"id":"9d3d1f6e-5a3c-4c53-9d1d-1d6c2f3a4b5c","kind":"PIONEER_RIDER","status":"ISSUED","cancelled":false,
                "number":"XFQS-2026-000123-2","organisationId":"01932f6a-7c00-7000-8000-0000000000a1",
                "issuer":"中共沈阳市和平区委社会工作部","name":"张伟明","citation":"亮身份、作表率，事迹突出。",
                "offeredOn":"2026-11-20","issuedOn":"2026-11-24","onWall":false,"version":1}""")
public record LetterView(
        UUID id,
        LetterKind kind,
        LetterStatus status,
        boolean cancelled,
        @Schema(maxLength = 24) @Nullable String number,
        UUID organisationId,
        @Schema(maxLength = 200) @Nullable String issuer,
        @Schema(maxLength = 50) @Nullable String name,
        @Schema(maxLength = 200) @Nullable String citation,
        LocalDate offeredOn,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate revokedOn,
        @Nullable Revocation revocation,
        boolean onWall,
        long version)
        implements Versioned {

    static LetterView of(
            Letter letter, @Nullable String issuer, @Nullable String name, @Nullable String citation) {
        return new LetterView(
                letter.id(),
                letter.kind(),
                letter.status(),
                letter.forgotten(),
                letter.number(),
                letter.organisationId(),
                issuer,
                name,
                citation,
                letter.offeredOn(),
                letter.issuedOn(),
                letter.revokedOn(),
                letter.revocation(),
                letter.onWall(),
                letter.version());
    }

    /** For those who issue: the name is masked, and whether it is on the wall is the holder's affair. */
    static LetterView masked(Letter letter, Letters letters) {
        @Nullable String name = letters.nameOn(letter).map(Masked::name).orElse(null);
        LetterView shown = of(letter, letters.issuerOf(letter), name, null);
        return new LetterView(
                shown.id, shown.kind, shown.status, shown.cancelled, shown.number, shown.organisationId, shown.issuer,
                shown.name, null, shown.offeredOn, shown.issuedOn, shown.revokedOn, shown.revocation, false,
                shown.version);
    }
}
