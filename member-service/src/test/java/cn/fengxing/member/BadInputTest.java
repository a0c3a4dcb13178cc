package cn.fengxing.member;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import cn.fengxing.testkit.hostile.Example;
import cn.fengxing.testkit.hostile.HostileInputs;
import cn.fengxing.testkit.matrix.MatrixTree;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** The list of bad inputs that all services share. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(CodesInFile.class)
class BadInputTest {

    @Inject
    PlantedPeople people;

    @Inject
    DataSource database;

    @TestHTTPResource("/")
    URI base;

    @TestFactory
    Stream<DynamicContainer> bad_input_is_refused() {
        MatrixTree tree = MatrixTree.plantedIn(database);
        String grant =
                "{\"role\":\"ADVISER\",\"organisationId\":\"%s\",\"validFrom\":\"2026-01-01\"}".formatted(tree.seat());
        UUID me = people.plant(UUID.randomUUID(), tree.seat());
        return HostileInputs.against(base, base.resolve("/q/openapi"))
                .under("/v1")
                .signedIn(() -> Tokens.of(me)
                        .holding("ORG_ADMIN", tree.seat())
                        .holding("BRANCH_SECRETARY", tree.seat())
                        .text())
                .example(
                        "grantRole",
                        () -> Example.path("id", people.plant(UUID.randomUUID(), null))
                                .withBody(grant))
                .example(
                        "appointStaff",
                        () -> Example.body("{\"username\":\"u%s\",\"password\":\"a-long-passphrase\",\"grant\":%s}"
                                .formatted(UUID.randomUUID(), grant)))
                .example(
                        "placePerson",
                        () -> Example.path("id", people.plant(UUID.randomUUID(), tree.seat()))
                                .withHeader("If-Match", "\"1\"")
                                .withBody("{\"branchId\":\"%s\"}".formatted(tree.seat())))
                .tests();
    }
}
