package cn.fengxing.member.journey;

import cn.fengxing.kit.caller.Role;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import cn.fengxing.testkit.matrix.AccessMatrix;
import cn.fengxing.testkit.matrix.MatrixTree;
import cn.fengxing.testkit.matrix.Relation;
import cn.fengxing.testkit.matrix.SharedOperations;
import cn.fengxing.testkit.matrix.Visit;
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
@WithTestResource(LocalRun.class)
class AccessMatrixTest {

    private static final String NAME = """
            {"name":"张伟明","consent":{"purpose":"NAME","textVersion":"2026-01"}}""";

    @Inject
    Province province;

    @Inject
    Planted planted;

    @Inject
    HonourVisits honours;

    @Inject
    DevelopmentVisits development;

    @Inject
    MobileMemberVisits mobileMembers;

    @Inject
    BranchLifeVisits branchLife;

    @Inject
    NotificationVisits notificationVisits;

    @Inject
    SignInVisits signInVisits;

    @Inject
    DataSource database;

    @ConfigProperty(name = "fengxing.root-organisation")
    UUID root;

    @TestFactory
    Stream<DynamicNode> every_cell_of_the_access_matrix_holds() {
        province.exists();
        MatrixTree tree = MatrixTree.plantedIn(database);
        Visits visits = Visits.from(tree.seat());
        waysIn(visits);
        ownThings(visits);
        people(visits, tree);
        new PeopleVisits(province, planted).addTo(visits, tree);
        new RosterVisits(province, planted).addTo(visits, tree);
        new MergeVisits(province, planted).addTo(visits, tree);
        roles(visits, tree);
        honours.add(visits, tree);
        development.addTo(visits, tree);
        mobileMembers.on(visits, tree);
        branchLife.on(visits, tree);
        new CareVisits(province, planted).addTo(visits, tree);
        new LibraryVisits(province).addTo(visits, tree);
        notificationVisits.addTo(visits);
        signInVisits.addTo(visits, tree);
        return AccessMatrix.ofService("member", Role.values()).walk(SharedOperations.visited(visits, root, database));
    }

    private void waysIn(Visits visits) {
        visits.on("requestCode", visit -> visit.body("{\"phone\":\"" + Api.newPhone() + "\"}"))
                .on("signInByCode", visit -> {
                    Rider rider = Rider.registered();
                    visit.body("{\"phone\":\"%s\",\"code\":\"%s\"}".formatted(rider.phone(), Api.code(rider.phone())));
                })
                .on(
                        "signInByPassword",
                        visit ->
                                visit.body("{\"username\":\"admin\",\"password\":\"%s\"}".formatted(LocalRun.PASSWORD)))
                .on(
                        "refreshTokens",
                        visit -> visit.body("{\"refreshToken\":\"%s\"}"
                                .formatted(Rider.registered().refreshToken())))
                .on("registerPerson", visit -> {
                    String phone = Api.newPhone();
                    visit.body(Api.registration(phone, Api.code(phone), Province.HEPING));
                });
    }

    private void ownThings(Visits visits) {
        visits.on(
                        List.of(
                                "listMySessions",
                                "endAllMySessions",
                                "signOut",
                                "getMe",
                                "listMyConsents",
                                "listMyOpenings"),
                        this::oneself)
                .on("eraseMe", visit -> {
                    oneself(visit).body("{\"password\":\"%s\"}".formatted(Planted.PASSWORD));
                    province.run("UPDATE person SET phone = NULL, phone_index = NULL WHERE id = ?", visit.callerId());
                    planted.account(visit.callerId());
                })
                .on(
                        "giveMyConsent",
                        visit -> oneself(visit).path("purpose", "NAME").body("{\"textVersion\":\"2026-01\"}"))
                .on("withdrawMyConsent", visit -> oneself(visit).path("purpose", "NAME"))
                .on(
                        "tellMyName",
                        visit -> oneself(visit).header("If-Match", "*").body(NAME))
                .on("changeMyPassword", visit -> {
                    oneself(visit)
                            .body("{\"current\":\"%s\",\"next\":\"another-passphrase\"}".formatted(Planted.PASSWORD));
                    planted.account(visit.callerId());
                })
                .on("endMySession", visit -> {
                    oneself(visit);
                    UUID stranger = UUID.randomUUID();
                    planted.person(stranger, Province.RIDERS_BRANCH);
                    visit.path(
                            "id",
                            switch (visit.relation()) {
                                case OWN -> planted.session(visit.callerId());
                                case DELETED -> UUID.randomUUID();
                                default -> planted.session(stranger);
                            });
                });
    }

    private void people(Visits visits, MatrixTree tree) {
        visits.on("getPerson", visit -> visit.path("id", personAt(visit, tree)))
                .on(
                        "revealPerson",
                        visit -> visit.path("id", personAt(visit, tree)).body("{\"reason\":\"电话回访\"}"))
                .on(
                        "placePerson",
                        visit -> visit.path("id", personAt(visit, tree))
                                .header("If-Match", "*")
                                .body("{\"branchId\":\"" + tree.below() + "\"}"));
    }

    private void roles(Visits visits, MatrixTree tree) {
        visits.on(
                        "appointStaff",
                        visit -> visit.body("""
                        {"username":"%s","password":"%s","grant":%s}""".formatted(
                                        "new-" + UUID.randomUUID().toString().substring(0, 8),
                                        Planted.PASSWORD,
                                        grant(visit, tree))))
                .on("listGrants", visit -> visit.path("id", UUID.randomUUID()))
                .on("grantRole", visit -> visit.path("id", somebody(tree)).body(grant(visit, tree)))
                .on("endGrant", visit -> granted(visit, tree, false))
                .on("confirmGrant", visit -> granted(visit, tree, true));
    }

    private Visit oneself(Visit visit) {
        planted.person(visit.callerId(), visit.seat());
        return visit;
    }

    private UUID personAt(Visit visit, MatrixTree tree) {
        UUID id = UUID.randomUUID();
        if (visit.relation() != Relation.DELETED) {
            planted.person(id, tree.at(visit.relation()));
        }
        return id;
    }

    private UUID somebody(MatrixTree tree) {
        UUID id = UUID.randomUUID();
        planted.person(id, tree.seat());
        return id;
    }

    private void granted(Visit visit, MatrixTree tree, boolean waits) {
        UUID person = somebody(tree);
        UUID grant = visit.relation() == Relation.DELETED
                ? UUID.randomUUID()
                : planted.grant(person, tree.at(visit.relation()), waits);
        visit.path("id", person).path("grantId", grant);
    }

    private static String grant(Visit visit, MatrixTree tree) {
        return """
                {"role":"ADVISER","organisationId":"%s","validFrom":"2026-01-01"}""".formatted(tree.at(visit.relation()));
    }
}
