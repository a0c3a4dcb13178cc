package cn.fengxing.member.claim;

import cn.fengxing.member.holding.Label;
import cn.fengxing.member.person.KindOfWork;
import cn.fengxing.member.roster.LegalBasis;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a company says of the caller.
 *
 * @param answer null until the caller answers; of a denied one nothing but the company is left
 */
@Label("平台企业名册")
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-000000000e11","companyId":"01932f6a-7c00-7000-8000-0000000000c1",
                "name":"张伟明","kindOfWork":"RIDER","divisionCode":"210102000000","legalBasis":"CONTRACT",
                "basisReference":"配送服务协议第八条","listedAt":"2026-12-01T02:00:00Z","answer":null}""")
public record ClaimView(
        @Label("编号") UUID id,
        @Label("企业") UUID companyId,
        @Label("姓名") @Schema(maxLength = 50) @Nullable String name,
        @Label("工种") @Nullable KindOfWork kindOfWork,
        @Label("区划代码") @Schema(maxLength = 12) @Nullable String divisionCode,
        @Label("法律依据") LegalBasis legalBasis,
        @Label("依据出处") @Schema(maxLength = 200) String basisReference,
        @Label("列入时间") Instant listedAt,
        @Label("我的答复") @Nullable ClaimAnswer answer) {}
