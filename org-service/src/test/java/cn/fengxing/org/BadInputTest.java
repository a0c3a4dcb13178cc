package cn.fengxing.org;

import cn.fengxing.org.boards.BoardExamples;
import cn.fengxing.org.boards.Ground;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import cn.fengxing.testkit.hostile.Example;
import cn.fengxing.testkit.hostile.HostileInputs;
import cn.fengxing.testkit.matrix.MatrixTree;
import cn.fengxing.testkit.matrix.Relation;
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

    @Inject
    Ground ground;

    @Inject
    StationExamples stationExamples;

    @Inject
    PlantedLedger ledger;

    @TestHTTPResource("/")
    URI base;

    @ConfigProperty(name = "fengxing.root-organisation")
    UUID root;

    @TestFactory
    Stream<DynamicContainer> bad_input_is_refused() {
        MatrixTree tree = trees.plant();
        String seat = tree.seat().toString();
        UUID committee = ledger.committee();
        UUID sender = UUID.randomUUID();
        UUID begun = PlantedFiles.begun(sender, tree.seat());
        UUID finished = PlantedFiles.finished(sender, tree.seat());
        HostileInputs inputs = HostileInputs.against(base, base.resolve("/q/openapi"));
        BoardExamples.in(inputs, tree.seat(), ground);
        inputs.under("/v1")
                .signedIn(() -> Tokens.of(sender)
                        .holding("ORG_ADMIN", tree.seat())
                        .holding("ORG_ADMIN", committee)
                        .holding("REGULATOR", tree.seat())
                        .holding("WORKER", tree.seat())
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
                .example(
                        "reviseOrganisation",
                        () -> Example.path("id", trees.childOf(tree.seat()))
                                .withHeader("If-Match", "\"0\"")
                                .withBody("{\"name\":\"某支部\",\"divisionCode\":\"210106001000\",\"reason\":\"更名\"}"))
                .example(
                        "mergeOrganisations",
                        () -> Example.path("id", trees.childOf(tree.seat()))
                                .withHeader("If-Match", "\"0\"")
                                .withBody("{\"absorbedIds\":[\"%s\"],\"reason\":\"合并\"}"
                                        .formatted(trees.childOf(tree.seat()))))
                .example(
                        "splitOrganisation",
                        () -> Example.path("id", trees.childOf(tree.seat()))
                                .withHeader("If-Match", "\"0\"")
                                .withBody("{\"parts\":[{\"name\":\"某支部\"}],\"dissolve\":true,\"reason\":\"分设\"}"))
                .example(
                        "dissolveOrganisation",
                        () -> Example.path("id", trees.childOf(tree.seat()))
                                .withHeader("If-Match", "\"0\"")
                                .withBody("{\"reason\":\"撤销\"}"))
                .example(
                        "replaceContact",
                        () -> Example.path("id", trees.childOf(tree.seat()))
                                .withHeader("If-Match", "\"0\"")
                                .withBody("{\"name\":\"王建国\",\"phone\":\"13812345678\"}"))
                .example("getContact", () -> Example.path("id", seat))
                .example("listChanges", () -> Example.path("id", seat))
                .example("getLineage", () -> Example.path("id", seat))
                .example("getChart", () -> Example.path("id", seat))
                .example("listCoveredCompanies", () -> Example.path("id", seat))
                .example(
                        "createUpload",
                        () -> tus(Example.plain())
                                .withHeader("Upload-Length", "100")
                                .withHeader("Upload-Metadata", PlantedFiles.metadata("list.csv")))
                .example(
                        "appendToUpload",
                        () -> tus(Example.path("id", begun))
                                .withHeader("Upload-Offset", "0")
                                .withHeader("Content-Type", PlantedFiles.PART))
                .example("endUpload", () -> tus(Example.path("id", begun)))
                .example("getUpload", () -> Example.path("id", begun))
                .example("linkAttachment", () -> Example.path("id", finished))
                .example(
                        "readAttachment",
                        () -> Example.path("id", finished)
                                .withHeader("Accept", "*/*")
                                .withQuery(PlantedFiles.link(sender, finished)))
                .example(
                        "getLedgerEntry",
                        () -> Example.path("id", ledger.entry(Relation.OWN).toString()))
                .example(
                        "stateTies",
                        () -> Example.path("id", ledger.entry(Relation.OWN).toString())
                                .withBody("{\"support\":[\"ADVISER\"]}"))
                .example(
                        "listVisits",
                        () -> Example.path("id", ledger.entry(Relation.OWN).toString()))
                .example(
                        "recordVisit",
                        () -> Example.path("id", ledger.entry(Relation.OWN).toString())
                                .withBody(PlantedLedger.VISIT))
                .example(
                        "decideDuplicate",
                        () -> Example.path("id", ledger.pair(Relation.OWN).toString())
                                .withBody("{\"decision\":\"DIFFERENT\"}"))
                .example(
                        "getCensusImport",
                        () -> Example.path("id", ledger.imported(Relation.OWN).toString()))
                .example(
                        "listCensusImportRows",
                        () -> Example.path("id", ledger.imported(Relation.OWN).toString()))
                .example(
                        "getVisitPlan",
                        () -> Example.path("id", ledger.plan(Relation.OWN).toString()));
        return stationExamples.add(inputs, tree).tests();
    }

    private static Example tus(Example example) {
        return example.withHeader("Tus-Resumable", "1.0.0");
    }
}
