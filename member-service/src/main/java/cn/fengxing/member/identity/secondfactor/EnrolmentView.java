package cn.fengxing.member.identity.secondfactor;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param uri for a QR code that the app reads */
@Schema(example = """
                {"secret":"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
                "uri":"otpauth://totp/%E8%9C%82%E8%A1%8C:01932f6a-7c00-7000-8000-0000000000d2?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=%E8%9C%82%E8%A1%8C"}""")
public record EnrolmentView(
        @Schema(maxLength = 32) String secret,
        @Schema(maxLength = 200) String uri) {}
