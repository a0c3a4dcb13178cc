package cn.fengxing.member.identity;

import cn.fengxing.member.person.People;
import cn.fengxing.member.person.Person;
import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The two ways in. */
@ApplicationScoped
public class SignIn {

    /** Compared with when nobody has the name, so that both refusals take the same time. */
    private static final String NOBODYS = BcryptUtil.bcryptHash("nobody's password");

    private final CheckCode checkCode;
    private final People people;
    private final StartSession startSession;
    private final EntityManager entities;

    SignIn(CheckCode checkCode, People people, StartSession startSession, EntityManager entities) {
        this.checkCode = checkCode;
        this.people = people;
        this.startSession = startSession;
        this.entities = entities;
    }

    @Transactional
    public TokensView byCode(String phone, String code) {
        checkCode.check(phone, code);
        Person person = people.byPhone(phone).orElseThrow(IdentityRejected.NotRegistered::new);
        return startSession.start(person, SignInWay.PHONE_CODE);
    }

    @Transactional
    public TokensView byPassword(String username, String password) {
        List<?> found = entities.createNativeQuery(
                        "SELECT person_id, password_hash FROM staff_account WHERE username = ?1", Tuple.class)
                .setParameter(1, username)
                .getResultList();
        Optional<Tuple> account = found.stream().findFirst().map(Tuple.class::cast);
        String hash = account.map(row -> row.get(1, String.class)).orElse(NOBODYS);
        if (!BcryptUtil.matches(password, hash) || account.isEmpty()) {
            throw new IdentityRejected.WrongPassword();
        }
        Person person = people.findById(account.get().get(0, UUID.class));
        return startSession.start(person, SignInWay.PASSWORD);
    }
}
