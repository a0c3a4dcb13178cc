package cn.fengxing.org.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.fengxing.org.lineage.Tree;
import cn.fengxing.org.lineage.TreeInspection;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class ContactTest {

    private static final Map<String, String> WANG = Map.of("name", "王建国", "phone", "13812345678");

    @Inject
    TreeInspection inspection;

    @Inject
    EntityManager entities;

    private Tree tree;
    private UUID branch;

    @BeforeEach
    void a_branch() {
        tree = new Tree(inspection.plant(LocalDate.of(2025, 1, 1)));
        branch = Tree.id(tree.found("BRANCH", tree.root(), Map.of()));
    }

    @Test
    void a_contact_is_shown_masked_and_in_full_only_for_a_reason() {
        contact().body("name", nullValue(), "version", equalTo(0));

        replace("\"0\"", WANG).statusCode(200).body("name", equalTo("王**"), "phone", equalTo("138****5678"));

        contact().header("ETag", "\"1\"").body("phone", equalTo("138****5678"));
        tree.calls()
                .body(Map.of("reason", "通知会议"))
                .post("/v1/organisations/" + branch + "/contact/reveals")
                .then()
                .statusCode(200)
                .body("name", equalTo("王建国"), "phone", equalTo("13812345678"));
        assertThat(count("SELECT count(*) FROM audit_entry WHERE action = 'reveal-contact' AND subject_id = ?1"))
                .isEqualTo(1);
    }

    @Test
    void whoever_was_the_contact_before_is_forgotten() {
        replace("\"0\"", WANG).statusCode(200);

        replace("\"0\"", WANG).statusCode(412);
        replace("\"1\"", Map.of("name", "李红", "phone", "024-22812345"))
                .statusCode(200)
                .body("name", equalTo("李*"), "version", equalTo(2));

        assertThat(destroyedKeys()).isPositive();
    }

    @Test
    void nothing_of_a_contact_lies_readable_in_the_database() {
        replace("\"0\"", WANG).statusCode(200);

        assertThat(count("SELECT count(*) FROM organisation_contact WHERE organisation_id = CAST(?1 AS uuid)"
                        + " AND position('\\x3133383132333435363738'::bytea IN phone) = 0"))
                .isEqualTo(1);
    }

    private ValidatableResponse contact() {
        return tree.calls()
                .get("/v1/organisations/" + branch + "/contact")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse replace(String ifMatch, Map<String, String> contact) {
        return tree.calls()
                .header("If-Match", ifMatch)
                .body(contact)
                .put("/v1/organisations/" + branch + "/contact")
                .then();
    }

    @Transactional
    long count(String sql) {
        return (Long) entities.createNativeQuery(sql, Long.class)
                .setParameter(1, branch.toString())
                .getSingleResult();
    }

    @Transactional
    long destroyedKeys() {
        return (Long)
                entities.createNativeQuery("SELECT count(*) FROM data_key WHERE destroyed_at IS NOT NULL", Long.class)
                        .getSingleResult();
    }
}
