package cn.fengxing.member.identity.secondfactor;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.problem.RejectedOnRecord;
import cn.fengxing.member.identity.IdentityRejected;
import cn.fengxing.member.staff.Passwords;
import cn.fengxing.member.staff.StaffAccounts;
import cn.fengxing.member.staff.StaffAccounts.Account;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sets up the caller's authenticator app: a secret against the password, then a first code of it. */
@ApplicationScoped
public class EnrolSecondFactor {

    private static final String ISSUER = URLEncoder.encode("蜂行", StandardCharsets.UTF_8);

    private final Caller caller;
    private final StaffAccounts accounts;
    private final SecondFactors factors;
    private final AuditTrail audit;

    EnrolSecondFactor(Caller caller, StaffAccounts accounts, SecondFactors factors, AuditTrail audit) {
        this.caller = caller;
        this.accounts = accounts;
        this.factors = factors;
        this.audit = audit;
    }

    /** The slow hash is worked out between two transactions. */
    public EnrolmentView begin(String password) {
        UUID me = caller.personId();
        Optional<Account> account = QuarkusTransaction.requiringNew().call(() -> accounts.tryOf(me));
        if (!Passwords.matches(password, account.map(Account::passwordHash))) {
            throw new IdentityRejected.WrongPassword();
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            accounts.passed(me);
            String secret = factors.begin(me, Instant.now()).orElseThrow(SecondFactorRejected.Exists::new);
            return new EnrolmentView(
                    secret, "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(ISSUER, me, secret, ISSUER));
        });
    }

    @Transactional(dontRollbackOn = RejectedOnRecord.class)
    public RecoveryCodesView confirm(String code) {
        UUID me = caller.personId();
        List<String> codes = factors.confirm(me, code, Instant.now());
        if (codes.isEmpty()) {
            throw new SecondFactorRejected.WrongCode();
        }
        audit.record("enrol-second-factor", "person", me.toString(), null);
        return new RecoveryCodesView(codes);
    }
}
