package cn.fengxing.member.honour.issuing;

import cn.fengxing.member.honour.letter.LetterKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A letter for a person of the caller's.
 *
 * @param organisationId the Party organisation that signs
 * @param citation deeds or duties as the letter says them; it names no third person
 */
@Schema(example = """
                {"kind":"PIONEER_RIDER","organisationId":"01932f6a-7c00-7000-8000-0000000000a1",
                "personId":"01932f6a-7c00-7000-8000-0000000000d1",
                "citation":"在沈阳市和平区外卖配送工作中亮身份、作表率，及时报告安全隐患，热心服务群众，事迹突出。"}""")
public record OfferLetterRequest(
        @NotNull LetterKind kind,
        @NotNull UUID organisationId,
        @NotNull UUID personId,

        @NotBlank @Size(max = 200) String citation) {}
