package cn.fengxing.volunteer;

import cn.fengxing.kit.caller.Role;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import cn.fengxing.testkit.hostile.Example;
import cn.fengxing.testkit.hostile.HostileInputs;
import cn.fengxing.testkit.matrix.AccessMatrix;
import cn.fengxing.testkit.matrix.SharedOperations;
import cn.fengxing.testkit.matrix.Visits;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class AccessMatrixTest {

    @TestHTTPResource("/")
    URI base;

    @Inject
    DataSource database;

    @ConfigProperty(name = "fengxing.root-organisation")
    UUID root;

    @TestFactory
    Stream<DynamicNode> every_cell_of_the_access_matrix_holds() {
        Visits visits = Visits.from(UUID.randomUUID());
        return AccessMatrix.ofService("volunteer", Role.values())
                .walk(SharedOperations.visited(visits, root, database));
    }

    @TestFactory
    Stream<DynamicContainer> bad_input_is_refused() {
        return HostileInputs.against(base, base.resolve("/q/openapi"))
                .under("/v1")
                .signedIn(() -> Tokens.holding("ORG_ADMIN", root)
                        .holding("AUDITOR", root)
                        .text())
                .example("republishEvents", Example::plain)
                .tests();
    }
}
