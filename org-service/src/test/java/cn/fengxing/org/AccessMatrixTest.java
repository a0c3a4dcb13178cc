package cn.fengxing.org;

import cn.fengxing.kit.caller.Role;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import cn.fengxing.testkit.matrix.AccessMatrix;
import cn.fengxing.testkit.matrix.MatrixTree;
import cn.fengxing.testkit.matrix.SharedOperations;
import cn.fengxing.testkit.matrix.Visits;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class AccessMatrixTest {

    @Inject
    PlantedTrees trees;

    @Inject
    DataSource database;

    @ConfigProperty(name = "fengxing.root-organisation")
    UUID root;

    @TestFactory
    Stream<DynamicNode> every_cell_of_the_access_matrix_holds() {
        MatrixTree tree = trees.plant();
        Visits visits = Visits.from(tree.seat())
                .on("getDivision", visit -> visit.path("code", "210102000000"))
                .on(
                        List.of("getOrganisation", "listChildren", "listSubtree", "listAncestors"),
                        visit -> visit.path("id", tree.at(visit.relation())))
                .on(
                        "foundOrganisation",
                        visit -> visit.body(
                                "{\"name\":\"某支部\",\"type\":\"BRANCH\",\"divisionCode\":\"210106001000\",\"parentId\":\"%s\"}"
                                        .formatted(tree.at(visit.relation()))))
                .on(
                        "moveOrganisation",
                        visit -> visit.path("id", tree.at(visit.relation()))
                                .header("If-Match", "*")
                                .body("{\"parentId\":\"%s\",\"reason\":\"调整\"}".formatted(tree.seat())));
        return AccessMatrix.ofService("org", Role.values()).walk(SharedOperations.visited(visits, root, database));
    }
}
