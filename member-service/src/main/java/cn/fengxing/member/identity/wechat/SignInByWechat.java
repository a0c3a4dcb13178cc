package cn.fengxing.member.identity.wechat;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.member.identity.SignInWay;
import cn.fengxing.member.identity.StartSession;
import cn.fengxing.member.identity.TokensView;
import cn.fengxing.member.person.People;
import cn.fengxing.member.person.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Signs in whose WeChat account is bound, and takes a binding away. */
@ApplicationScoped
public class SignInByWechat {

    private final WechatCodes codes;
    private final WechatBindings bindings;
    private final People people;
    private final StartSession startSession;
    private final Caller caller;

    SignInByWechat(
            WechatCodes codes, WechatBindings bindings, People people, StartSession startSession, Caller caller) {
        this.codes = codes;
        this.bindings = bindings;
        this.people = people;
        this.startSession = startSession;
        this.caller = caller;
    }

    public TokensView signIn(String code) {
        String openid = codes.openid(code);
        return QuarkusTransaction.requiringNew().call(() -> start(openid));
    }

    private TokensView start(String openid) {
        Person person = bindings.personOf(openid).flatMap(people::living).orElseThrow(WechatRejected::notBound);
        return startSession.start(person, SignInWay.WECHAT);
    }

    @Transactional
    public void unbind() {
        if (!bindings.unbind(caller.personId())) {
            throw CommonProblems.notFound();
        }
    }
}
