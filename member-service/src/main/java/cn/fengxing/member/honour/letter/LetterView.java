package cn.fengxing.member.honour.letter;

import cn.fengxing.kit.personal.Masked;
import cn.fengxing.kit.version.Versioned;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A letter.
 *
 * @param name in the clear for its holder, masked for others, null before it is accepted and once it is cancelled
 * @param verifyAt what the QR code leads to, for its holder to show
 * @param cancelled whether its holder has left or given it back
 */
@Schema(example = """
                {"id":"9d3d1f6e-5a3c-4c53-9d1d-1d6c2f3a4b5c","kind":"PIONEER_RIDER","status":"ISSUED","cancelled":false,
                "number":"XFQS-2026-000123-2","organisationId":"01932f6a-7c00-7000-8000-0000000000a1",
                "issuer":"中共沈阳市和平区委社会工作部","name":"张伟明","citation":"亮身份、作表率，事迹突出。",
                "verifyAt":"https://fengxing.cn/v1/honours/verification-page?number=XFQS-2026-000123-2&code=7K3M9QX2C4W8ZT5B",
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
        @Schema(maxLength = 300) @Nullable String verifyAt,
        LocalDate offeredOn,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate revokedOn,
        @Nullable Revocation revocation,
        boolean onWall,
        long version)
        implements Versioned {

    /** As its holder sees it, with what verifies it; before it is accepted, as its issuer does as well. */
    public static LetterView open(Letter letter, LetterContent content, Letters letters) {
        return of(
                letter,
                letters,
                content.name(),
                content.citation(),
                letters.verifyAt(letter, content).map(URI::toString).orElse(null),
                letter.onWall());
    }

    /** For those who issue: the name is masked, and whether it is on the wall is the holder's affair. */
    public static LetterView masked(Letter letter, Letters letters) {
        return of(letter, letters, letters.nameOn(letter).map(Masked::name).orElse(null), null, null, false);
    }

    private static LetterView of(
            Letter letter,
            Letters letters,
            @Nullable String name,
            @Nullable String citation,
            @Nullable String verifyAt,
            boolean onWall) {
        return new LetterView(
                letter.id(),
                letter.kind(),
                letter.status(),
                letter.forgotten(),
                letter.number(),
                letter.organisationId(),
                letters.issuerOf(letter),
                name,
                citation,
                verifyAt,
                letter.offeredOn(),
                letter.issuedOn(),
                letter.revokedOn(),
                letter.revocation(),
                onWall,
                letter.version());
    }
}
