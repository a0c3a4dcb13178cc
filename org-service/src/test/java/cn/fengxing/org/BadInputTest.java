package cn.fengxing.org;

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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** The list of bad inputs that all services share. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class BadInputTest {

    @Inject
    PlantedTrees trees;

    @TestHTTPResource("/")
    URI base;

    @ConfigProperty(name = "fengxing.root-organisation")
    UUID root;

    @TestFactory
    Stream<DynamicContainer> bad_input_is_refused() {
        MatrixTree tree = trees.plant();
        String seat = tree.seat().toString();
        return HostileInputs.against(base, base.resolve("/q/openapi"))
                .under("/v1")
                .signedIn(() -> Tokens.holding("ORG_ADMIN", tree.seat())
                        .holding("ORG_ADMIN", root)
                        .holding("AUDITOR", root)
                        .text())
                .example("republishEvents", Example::plain)
                .example(
                        "foundOrganisation",
                        () -> Example.body(
                                "{\"name\":\"某支部\",\"type\":\"BRANCH\",\"divisionCode\":\"210106001000\",\"parentId\":\"%s\"}"
                                        .formatted(seat)))
                .example(
                        "moveOrganisation",
                        () -> Example.path("id", trees.childOf(tree.seat()))
                                .withHeader("If-Match", "\"0\"")
                                .withBody("{\"parentId\":\"%s\",\"reason\":\"调整\"}".formatted(seat)))
                .example("getDivision", () -> Example.path("code", "210102000000"))
                .example("getOrganisation", () -> Example.path("id", seat))
                .example("listChildren", () -> Example.path("id", seat))
                .example("listSubtree", () -> Example.path("id", seat))
                .example("listAncestors", () -> Example.path("id", seat))
                .tests();
    }
}
