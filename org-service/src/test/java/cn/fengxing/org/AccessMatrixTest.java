package cn.fengxing.org;

import cn.fengxing.kit.caller.Role;
import cn.fengxing.org.boards.BoardVisits;
import cn.fengxing.org.boards.Ground;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import cn.fengxing.testkit.matrix.AccessMatrix;
import cn.fengxing.testkit.matrix.MatrixTree;
import cn.fengxing.testkit.matrix.Relation;
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
    PlantedLedger ledger;

    @Inject
    DataSource database;

    @ConfigProperty(name = "fengxing.root-organisation")
    UUID root;

    @Inject
    Ground ground;

    @Inject
    StationVisits stationVisits;

    @TestFactory
    Stream<DynamicNode> every_cell_of_the_access_matrix_holds() {
        MatrixTree tree = trees.plant();
        Visits visits = Visits.from(tree.seat())
                .on(List.of("getDivision", "listDivisionChanges"), visit -> visit.path("code", "210102000000"))
                .on(
                        List.of(
                                "getOrganisation",
                                "listChildren",
                                "listSubtree",
                                "listAncestors",
                                "listChanges",
                                "getLineage",
                                "getChart",
                                "drawChart",
                                "listCoveredCompanies",
                                "getContact"),
                        visit -> visit.path("id", tree.at(visit.relation())))
                .on(
                        List.of("getCommitteeCoverage", "listCommitteeGaps"),
                        visit -> visit.path("id", tree.at(visit.relation())).query("line", "TERRITORIAL"))
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
        UploadVisits.addTo(visits);
        BoardVisits.on(visits, tree, ground);
        stationVisits.add(visits, tree);
        changing(visits, tree);
        administering(visits);
        ledger.prepare(visits, tree, ledger.committee());
        return AccessMatrix.ofService("org", Role.values()).walk(SharedOperations.visited(visits, root, database));
    }

    /** What ends an organisation is tried on a new one each time, for it must be there for the others. */
    private void changing(Visits visits, MatrixTree tree) {
        visits.on(
                        "reviseOrganisation",
                        visit -> visit.path("id", tree.at(visit.relation()))
                                .header("If-Match", "*")
                                .body("{\"name\":\"某支部\",\"divisionCode\":\"210106001000\",\"reason\":\"更名\"}"))
                .on(
                        "mergeOrganisations",
                        visit -> visit.path("id", tree.at(visit.relation()))
                                .header("If-Match", "*")
                                .body("{\"absorbedIds\":[\"%s\"],\"reason\":\"合并\"}"
                                        .formatted(trees.childOf(tree.seat()))))
                .on(
                        "splitOrganisation",
                        visit -> visit.path("id", at(tree, visit.relation()))
                                .header("If-Match", "*")
                                .body("{\"parts\":[{\"name\":\"某支部\"}],\"dissolve\":false,\"reason\":\"分设\"}"))
                .on(
                        "dissolveOrganisation",
                        visit -> visit.path("id", at(tree, visit.relation()))
                                .header("If-Match", "*")
                                .body("{\"reason\":\"撤销\"}"))
                .on(
                        "undoChange",
                        visit -> visit.path("id", tree.at(visit.relation()))
                                .path("changeId", UUID.randomUUID())
                                .body("{\"reason\":\"撤回\"}"))
                .on(
                        "coverCompany",
                        visit -> visit.path("id", tree.at(visit.relation()))
                                .body("{\"companyId\":\"%s\"}".formatted(tree.foreign())))
                .on(
                        "endCover",
                        visit -> visit.path("id", tree.at(visit.relation()))
                                .path("coverId", UUID.randomUUID())
                                .body("{}"))
                .on(
                        "replaceContact",
                        visit -> visit.path("id", tree.at(visit.relation()))
                                .header("If-Match", "*")
                                .body("{\"name\":\"王建国\",\"phone\":\"13812345678\"}"))
                .on(
                        "revealContact",
                        visit -> visit.path("id", tree.at(visit.relation())).body("{\"reason\":\"通知会议\"}"));
    }

    /** The seat of the matrix is a branch, which reaches no division. */
    private static void administering(Visits visits) {
        visits.on(
                        "addDivision",
                        visit -> visit.body(
                                "{\"code\":\"210102098000\",\"parentCode\":\"210102000000\",\"name\":\"某街道\","
                                        + "\"reason\":\"新设\"}"))
                .on(
                        "renameDivision",
                        visit -> visit.path("code", "210102000000").body("{\"name\":\"某区\",\"reason\":\"更名\"}"))
                .on(
                        "abolishDivision",
                        visit -> visit.path("code", "210102000000").body("{\"reason\":\"撤销\"}"))
                .on("importDivisions", visit -> visit.body("{\"file\":\"divisions-china.csv.gz\"}"))
                .on("getDivisionImport", visit -> visit.path("id", UUID.randomUUID()));
    }

    private Object at(MatrixTree tree, Relation relation) {
        return relation == Relation.BELOW ? trees.childOf(tree.seat()) : tree.at(relation);
    }
}
