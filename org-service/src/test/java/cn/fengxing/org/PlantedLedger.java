package cn.fengxing.org;

import cn.fengxing.testkit.matrix.MatrixTree;
import cn.fengxing.testkit.matrix.Relation;
import cn.fengxing.testkit.matrix.Visit;
import cn.fengxing.testkit.matrix.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A committee's seat and, wherever a thing of the census can lie seen from there, such a thing. */
@ApplicationScoped
public class PlantedLedger {

    private static final String COMMITTEE_DIVISION = "210102000000";

    private static final List<String> OF_THE_COMMITTEE = List.of(
            "listLedger",
            "getLedgerEntry",
            "stateTies",
            "listUncovered",
            "exportLedger",
            "uploadCensusList",
            "listCensusImports",
            "getCensusImport",
            "listCensusImportRows",
            "getCensusErrors",
            "listDuplicates",
            "getDuplicate",
            "decideDuplicate",
            "undoDuplicateDecision",
            "planVisits",
            "listVisitPlans",
            "getVisitPlan",
            "listOpenVisits",
            "recordVisit",
            "listVisits",
            "setSelfCheckItem",
            "withdrawSelfCheckItem");

    private static final AtomicInteger YEARS = new AtomicInteger();

    private final EntityManager entities;

    PlantedLedger(EntityManager entities) {
        this.entities = entities;
    }

    /** Says how each operation of the census asks for a thing in its place. */
    public Visits prepare(Visits visits, MatrixTree tree, UUID committee) {
        return visits.seatedAt(committee, OF_THE_COMMITTEE)
                .on(
                        List.of(
                                "listLedger",
                                "listUncovered",
                                "exportLedger",
                                "listDuplicates",
                                "listVisitPlans",
                                "getCoverage"),
                        visit -> visit.query("divisionCode", COMMITTEE_DIVISION))
                .on(
                        "getCoverageHistory",
                        visit -> visit.query("divisionCode", COMMITTEE_DIVISION)
                                .query("from", "2026-01")
                                .query("to", "2026-03"))
                .on(List.of("getLedgerEntry", "listVisits"), visit -> visit.path("id", entry(visit.relation())))
                .on(
                        "stateTies",
                        visit -> visit.path("id", entry(visit.relation()))
                                .header("If-Match", "*")
                                .body("{\"support\":[\"ADVISER\"]}"))
                .on(
                        "recordVisit",
                        visit -> visit.path("id", entry(visit.relation())).body(VISIT))
                .on(List.of("getVisitPlan", "listOpenVisits"), visit -> visit.path("id", plan(visit.relation())))
                .on(
                        "planVisits",
                        visit -> visit.body("{\"name\":\"走访\",\"divisionCode\":\"%s\",\"dueOn\":\"2026-12-31\"}"
                                .formatted(division(visit.relation()))))
                .on(
                        List.of("getCensusImport", "listCensusImportRows", "getCensusErrors"),
                        visit -> visit.path("id", imported(visit.relation())))
                .on("uploadCensusList", PlantedLedger::upload)
                .on(List.of("getCensusTemplate", "getCensusTemplateAsCsv"), visit -> visit.path("kind", "COMPANIES"))
                .on("getDuplicate", visit -> visit.path("id", pair(visit.relation())))
                .on(
                        "decideDuplicate",
                        visit -> visit.path("id", pair(visit.relation()))
                                .header("If-Match", "*")
                                .body("{\"decision\":\"SAME\"}"))
                .on(
                        "undoDuplicateDecision",
                        visit -> visit.path("id", decidedPair(visit.relation())).header("If-Match", "*"))
                .on(
                        "setSelfCheckItem",
                        visit -> visit.body(
                                "{\"divisionCode\":\"%s\",\"year\":2026,\"title\":\"主题党日\",\"points\":10,\"needsEvidence\":true}"
                                        .formatted(division(visit.relation()))))
                .on(
                        "withdrawSelfCheckItem",
                        visit -> visit.path("id", item(visit.relation())).header("If-Match", "*"))
                .on(
                        "listSelfCheckItems",
                        visit -> visit.query("divisionCode", COMMITTEE_DIVISION).query("year", 2026))
                .on("listSelfChecks", visit -> visit.query("year", 2026))
                .on(
                        "submitSelfCheck",
                        visit -> visit.body("{\"branchId\":\"%s\",\"year\":%d,\"answers\":[]}"
                                .formatted(tree.at(visit.relation()), someYear())))
                .on("getSelfCheck", visit -> visit.path("id", selfCheck(tree, visit.relation())))
                .on(
                        "answerSelfCheckAgain",
                        visit -> visit.path("id", selfCheck(tree, visit.relation()))
                                .header("If-Match", "*")
                                .body("{\"answers\":[]}"))
                .on(
                        "recheckSelfCheck",
                        visit -> visit.path("id", selfCheck(tree, visit.relation()))
                                .header("If-Match", "*")
                                .body("{\"findings\":[]}"));
    }

    static final String VISIT = """
            {"visitedOn":"2026-01-05","divisionCode":"210102000000","atAddress":true,"verified":["OPERATION"],"result":"CONFIRMED"}""";

    private static void upload(Visit visit) {
        visit.query("kind", "COMPANIES")
                .query("mode", "DRY_RUN")
                .query("divisionCode", division(visit.relation()))
                .file("text/csv", "企业名称,所在区划,行业\n");
    }

    /** Where somebody's roles reach what lies in the division. */
    @Transactional
    public UUID committee() {
        UUID id = UUID.randomUUID();
        query(
                        "INSERT INTO organisation (id, name, type, line, path, division_code, version)"
                                + " VALUES (:id, '和平区委两新工委', 'WORKING_COMMITTEE', 'PARTY', :path, :division, 0)",
                        id)
                .setParameter("path", id + "/")
                .setParameter("division", COMMITTEE_DIVISION)
                .executeUpdate();
        return id;
    }

    @Transactional
    public UUID entry(Relation relation) {
        return inserted(
                relation,
                "INSERT INTO ledger_entry (id, name, name_key, division_code, industry, operation, standing,"
                        + " near_keys, version) VALUES (:id, '某企业', cast(:id AS text), :division, 'COURIER', 'SUSPENDED', 'ACTIVE', '{}', 0)");
    }

    @Transactional
    public UUID imported(Relation relation) {
        return inserted(
                relation,
                "INSERT INTO census_import (id, kind, mode, state, division_code, industries, uploaded_by, bytes, created_at)"
                        + " VALUES (:id, 'COMPANIES', 'DRY_RUN', 'DONE', :division, '{COURIER}', :id, 1, now())");
    }

    @Transactional
    public UUID plan(Relation relation) {
        return inserted(
                relation,
                "INSERT INTO visit_plan (id, name, division_code, due_on, planned, planned_by, created_at)"
                        + " VALUES (:id, '走访', :division, '2026-12-31', 0, :id, now())");
    }

    @Transactional
    public UUID item(Relation relation) {
        return inserted(
                relation,
                "INSERT INTO self_check_item (id, division_code, year, title, points, needs_evidence, version)"
                        + " VALUES (:id, :division, 2025, '主题党日', 10, false, 0)");
    }

    @Transactional
    public UUID pair(Relation relation) {
        UUID id = UUID.randomUUID();
        if (relation != Relation.DELETED) {
            query(
                            "INSERT INTO duplicate_pair (id, entry_id, other_id, reason, name_similarity, address_similarity, version)"
                                    + " VALUES (:id, :entry, :other, 'NEAR_NAME_AND_ADDRESS', 0.7, 0.9, 0)",
                            id)
                    .setParameter("entry", undecided(relation))
                    .setParameter("other", entry(relation))
                    .executeUpdate();
        }
        return id;
    }

    private UUID undecided(Relation relation) {
        UUID id = entry(relation);
        query("UPDATE ledger_entry SET standing = 'UNDECIDED' WHERE id = :id", id)
                .executeUpdate();
        return id;
    }

    @Transactional
    public UUID decidedPair(Relation relation) {
        UUID id = pair(relation);
        query(
                        "UPDATE duplicate_pair SET decision = 'DIFFERENT', decided_by = :id, decided_at = now(), undo = :undo WHERE id = :id",
                        id)
                .setParameter("undo", "{\"statedCode\":null,\"before\":%1$s,\"after\":%1$s}".formatted(NOTHING_LEARNED))
                .executeUpdate();
        return id;
    }

    private static final String NOTHING_LEARNED =
            "{\"creditCode\":null,\"address\":\"\",\"foundedOn\":null,\"platformId\":null,"
                    + "\"count\":{\"workforce\":0,\"members\":0,\"countedOn\":null}}";

    @Transactional
    public UUID selfCheck(MatrixTree tree, Relation relation) {
        UUID id = UUID.randomUUID();
        if (relation != Relation.DELETED) {
            query(
                            "INSERT INTO self_check (id, branch_id, year, state, score, out_of, submitted_by, submitted_at, version)"
                                    + " VALUES (:id, :branch, :year, 'SUBMITTED', 0, 0, :id, now(), 0)",
                            id)
                    .setParameter("branch", tree.at(relation))
                    .setParameter("year", someYear())
                    .executeUpdate();
        }
        return id;
    }

    /** A branch checks itself once a year; nothing is asked of these. */
    private static int someYear() {
        return 2_100 + YEARS.getAndIncrement() % 899;
    }

    private UUID inserted(Relation relation, String sql) {
        UUID id = UUID.randomUUID();
        if (relation != Relation.DELETED) {
            query(sql, id).setParameter("division", division(relation)).executeUpdate();
        }
        return id;
    }

    private static String division(Relation relation) {
        return switch (relation) {
            case OWN -> COMMITTEE_DIVISION;
            case BELOW -> "210102023000";
            case BESIDE -> "210103000000";
            case ABOVE -> "210100000000";
            case FOREIGN -> "210202000000";
            case DELETED -> "219999000000";
        };
    }

    private Query query(String sql, UUID id) {
        return entities.createNativeQuery(sql).setParameter("id", id);
    }
}
