package cn.fengxing.member.journey;

import cn.fengxing.kit.personal.PersonalData;
import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Rows put in place without the API, for callers whose id is given. */
@ApplicationScoped
public class Planted {

    static final String PASSWORD = "a-long-passphrase";

    private static final String HASH = BcryptUtil.bcryptHash(PASSWORD, 4);

    private final Province province;
    private final PersonalData personalData;

    Planted(Province province, PersonalData personalData) {
        this.province = province;
        this.personalData = personalData;
    }

    /** A worker placed in the branch. */
    public void person(UUID id, UUID branch) {
        person(id, branch, Api.newPhone());
    }

    void person(UUID id, UUID branch, String phone) {
        byte[] sealed = QuarkusTransaction.requiringNew().call(() -> personalData.seal(id, "phone", phone));
        byte[] index = QuarkusTransaction.requiringNew().call(() -> personalData.blindIndex("phone", phone));
        province.run("""
                INSERT INTO person (id, phone, phone_index, kind_of_work, platform_id, division_code, contact_branch_id, placed,
                                    registered_at, version)
                VALUES (?, ?, ?, 'RIDER', ?, '210106001000', ?, true, now(), 0)""", id, sealed, index, Province.PLATFORM, branch);
        province.run("INSERT INTO consent VALUES (gen_random_uuid(), ?, 'REGISTRATION', '2026-01', now())", id);
    }

    void account(UUID personId) {
        province.run(
                "INSERT INTO staff_account (person_id, username, password_hash) VALUES (?, ?, ?)",
                personId,
                "staff-" + personId.toString().substring(0, 8),
                HASH);
    }

    public UUID session(UUID personId) {
        UUID id = UUID.randomUUID();
        province.run(
                "INSERT INTO sign_in_session VALUES (?, ?, '\\x00', '\\x00', 'PHONE_CODE', now(), now(), now() + interval '1 day')",
                id,
                personId);
        return id;
    }

    /** One at which nothing was moved. */
    void merge(UUID id, UUID from, UUID to) {
        byte[] moved = QuarkusTransaction.requiringNew().call(() -> personalData.seal(to, "merge", "{}"));
        province.run("""
                INSERT INTO person_merge (id, from_id, to_id, reason, merged_by, merged_at, undo_until, moved)
                VALUES (?, ?, ?, '换了手机号', gen_random_uuid(), now(), now() + interval '30 days', ?)""", id, from, to, moved);
    }

    /** A role that somebody else gave. */
    UUID grant(UUID personId, UUID organisation, boolean waits) {
        UUID id = UUID.randomUUID();
        province.run("""
                INSERT INTO role_grant (id, person_id, role, organisation_id, granted_by, granted_at, valid_from, needs_second)
                VALUES (?, ?, 'AUDITOR', ?, gen_random_uuid(), now(), '2026-01-01', ?)""", id, personId, organisation, waits);
        return id;
    }
}
