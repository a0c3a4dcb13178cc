package cn.fengxing.member;

import cn.fengxing.kit.caller.Role;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import cn.fengxing.testkit.matrix.AccessMatrix;
import cn.fengxing.testkit.matrix.MatrixTree;
import cn.fengxing.testkit.matrix.Relation;
import cn.fengxing.testkit.matrix.Visit;
import cn.fengxing.testkit.matrix.Visits;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(CodesInFile.class)
class AccessMatrixTest {

    private static final String GRANT = "{\"role\":\"ADVISER\",\"organisationId\":\"%s\",\"validFrom\":\"2026-01-01\"}";

    @Inject
    DataSource database;

    @Inject
    PlantedPeople people;

    private MatrixTree tree;

    @TestFactory
    Stream<DynamicNode> every_cell_of_the_access_matrix_holds() {
        tree = MatrixTree.plantedIn(database);
        Visits visits = Visits.from(tree.seat())
                .on("signInByCode", visit -> visit.body("{\"phone\":\"13900000002\",\"code\":\"000000\"}"))
                .on("signInByPassword", visit -> visit.body("{\"username\":\"nobody\",\"password\":\"wrong\"}"))
                .on(
                        "refreshTokens",
                        visit ->
                                visit.body("{\"refreshToken\":\"%s.%s\"}".formatted(UUID.randomUUID(), "a".repeat(43))))
                .on("registerPerson", visit -> visit.body("""
                        {"phone":"13900000003","code":"000000","kindOfWork":"RIDER","divisionCode":"210106001000",
                         "platformId":"%s","consent":{"purpose":"REGISTRATION","textVersion":"2026-01"}}""".formatted(UUID.randomUUID())))
                .on("requestCode", visit -> visit.body("{\"phone\":\"13900000001\"}"))
                .on(
                        List.of("getMe", "eraseMe", "listMySessions", "endAllMySessions", "listMyOpenings", "signOut"),
                        visit -> people.plant(visit.callerId(), null))
                .on("endMySession", visit -> visit.path("id", session(visit)))
                .on("getPerson", visit -> visit.path("id", person(visit)))
                .on("revealPerson", visit -> visit.path("id", person(visit)).body("{\"reason\":\"电话回访\"}"))
                .on(
                        "placePerson",
                        visit -> visit.path("id", person(visit))
                                .header("If-Match", "*")
                                .body("{\"branchId\":\"%s\"}".formatted(tree.seat())))
                .on(
                        "appointStaff",
                        visit -> visit.body("{\"username\":\"u%s\",\"password\":\"a-long-passphrase\",\"grant\":%s}"
                                .formatted(UUID.randomUUID(), grant(visit))))
                .on("listGrants", visit -> visit.path("id", person(visit)))
                .on(
                        "grantRole",
                        visit -> visit.path("id", people.plant(UUID.randomUUID(), null))
                                .body(grant(visit)))
                .on(List.of("confirmGrant", "endGrant"), this::waitingGrant);
        return AccessMatrix.ofService("member", Role.values()).walk(visits);
    }

    private String grant(Visit visit) {
        return GRANT.formatted(tree.at(visit.relation()));
    }

    private UUID person(Visit visit) {
        UUID id = UUID.randomUUID();
        return visit.relation() == Relation.DELETED ? id : people.plant(id, tree.at(visit.relation()));
    }

    private UUID session(Visit visit) {
        people.plant(visit.callerId(), null);
        return visit.relation() == Relation.DELETED ? UUID.randomUUID() : people.session(visit.callerId());
    }

    private void waitingGrant(Visit visit) {
        UUID person = people.plant(UUID.randomUUID(), null);
        boolean deleted = visit.relation() == Relation.DELETED;
        UUID grant = deleted ? UUID.randomUUID() : people.waitingGrant(person, tree.at(visit.relation()));
        visit.path("id", person).path("grantId", grant);
    }
}
