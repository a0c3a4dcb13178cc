package cn.fengxing.member.grant;

import cn.fengxing.member.person.People;
import cn.fengxing.member.person.Person;
import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** People who work at an organisation and sign in with a name and a password. */
@ApplicationScoped
public class StaffAccounts {

    private final People people;
    private final Clock clock;

    StaffAccounts(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Person open(String username, String password) {
        Person person = Person.staff(clock.instant());
        people.announce(person);
        people.getEntityManager()
                .createNativeQuery("INSERT INTO staff_account VALUES (?1, ?2, ?3)")
                .setParameter(1, person.id())
                .setParameter(2, username)
                .setParameter(3, BcryptUtil.bcryptHash(password, 12))
                .executeUpdate();
        return person;
    }

    boolean taken(String username) {
        return !people.getEntityManager()
                .createNativeQuery("SELECT person_id FROM staff_account WHERE username = ?1", UUID.class)
                .setParameter(1, username)
                .getResultList()
                .isEmpty();
    }
}
