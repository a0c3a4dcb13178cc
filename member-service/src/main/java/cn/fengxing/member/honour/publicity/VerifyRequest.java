package cn.fengxing.member.honour.publicity;

import cn.fengxing.kit.certificate.CertificateNumber;
import cn.fengxing.kit.certificate.VerificationCode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the sheet has in print and in its QR code; used as {@code @BeanParam}. */
public class VerifyRequest {

    @QueryParam("number")
    @NotNull
    @Pattern(regexp = CertificateNumber.PATTERN)
    @Parameter(example = "XFQS-2026-000123-2")
    @Nullable
    String number;

    @QueryParam("code")
    @NotNull
    @Pattern(regexp = VerificationCode.PATTERN)
    @Parameter(example = "7K3M9QX2C4W8ZT5B")
    @Nullable
    String code;
}
