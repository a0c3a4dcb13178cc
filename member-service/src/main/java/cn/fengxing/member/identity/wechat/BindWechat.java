package cn.fengxing.member.identity.wechat;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.problem.RejectedOnRecord;
import cn.fengxing.member.identity.SignInByCode;
import cn.fengxing.member.identity.TokensView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Binds a WeChat account to who holds a registered phone, and signs in; somebody silent for long signs in by phone first. */
@ApplicationScoped
public class BindWechat {

    private final WechatCodes codes;
    private final Binding binding;

    BindWechat(WechatCodes codes, Binding binding) {
        this.codes = codes;
        this.binding = binding;
    }

    /** What follows once WeChat has answered. */
    @ApplicationScoped
    static class Binding {
        private final SignInByCode signInByCode;
        private final WechatBindings bindings;
        private final AuditTrail audit;

        Binding(SignInByCode signInByCode, WechatBindings bindings, AuditTrail audit) {
            this.signInByCode = signInByCode;
            this.bindings = bindings;
            this.audit = audit;
        }

        @Transactional(dontRollbackOn = RejectedOnRecord.class)
        TokensView bind(String openid, String phone, String phoneCode) {
            TokensView tokens = signInByCode.signIn(phone, phoneCode, null);
            bindings.bind(openid, tokens.personId());
            audit.record("bind-wechat", "person", tokens.personId().toString(), null);
            return tokens;
        }
    }

    public TokensView bind(String code, String phone, String phoneCode) {
        return binding.bind(codes.openid(code), phone, phoneCode);
    }
}
