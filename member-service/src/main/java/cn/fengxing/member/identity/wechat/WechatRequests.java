package cn.fengxing.member.identity.wechat;

import cn.fengxing.member.code.Phone;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the mini program sends. */
final class WechatRequests {

    private static final String CODE = "^[!-~]{1,128}$";

    private WechatRequests() {}

    @Schema(name = "WechatSignIn", example = """
            {"code":"0a3Xk9100Qd0Yp1Zq2200Rr9Ww3Xk91i"}""")
    record WechatSignIn(
            @Schema(description = "wx.login 得到的登录码，五分钟内有效，只能用一次") @NotNull @Pattern(regexp = CODE)
            String code) {}

    @Schema(name = "WechatBinding", example = """
            {"code":"0a3Xk9100Qd0Yp1Zq2200Rr9Ww3Xk91i","phone":"13812345678","phoneCode":"482913"}""")
    record WechatBinding(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotNull @Pattern(regexp = Phone.PATTERN) String phone,
            @NotNull @Pattern(regexp = Phone.CODE_PATTERN) String phoneCode) {}
}
