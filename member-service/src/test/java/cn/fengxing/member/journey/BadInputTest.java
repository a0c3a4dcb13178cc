package cn.fengxing.member.journey;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TokenDraft;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import cn.fengxing.testkit.hostile.Example;
import cn.fengxing.testkit.hostile.HostileInputs;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** The list of bad inputs that all services share. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class BadInputTest {

    private static final UUID CALLER = UUID.randomUUID();

    @Inject
    Province province;

    @Inject
    Planted planted;

    @TestHTTPResource("/")
    URI base;

    @ConfigProperty(name = "fengxing.root-organisation")
    UUID root;

    @BeforeEach
    void a_province() {
        province.exists();
        province.station(UUID.fromString("01932f6a-7c00-7000-8000-0000000000f1")); // of the examples in the document
        planted.person(CALLER, Province.RIDERS_BRANCH);
    }

    @TestFactory
    Stream<DynamicContainer> bad_input_is_refused() {
        HostileInputs inputs = HostileInputs.against(base, base.resolve("/q/openapi"))
                .signedIn(() -> token().text())
                .example("republishEvents", Example::plain)
                .example("registerPerson", BadInputTest::registration)
                .example("listPeople", () -> Example.plain().withQuery("branchId=" + Province.RIDERS_BRANCH))
                .example("listRosters", () -> Example.plain().withQuery("companyId=" + Province.PLATFORM))
                .example(
                        "uploadRoster",
                        () -> Example.plain()
                                .withQuery("scope=DELTA&mode=DRY_RUN&legalBasis=CONTRACT&basisReference=8&companyId="
                                        + Province.PLATFORM))
                .example("refreshTokens", BadInputTest::refresh)
                .example("tellMyName", () -> Example.plain().withHeader("If-Match", tag("/v1/people/me")))
                .example("placePerson", this::placement)
                .example(
                        "appointStaff",
                        () -> Example.body("""
                        {"username":"%s","password":"a-long-passphrase","grant":%s}""".formatted(
                                        "bad-" + UUID.randomUUID().toString().substring(0, 8), grant())))
                .example("openRegistrationPoint", () -> Example.body(MemberDesk.point(Province.SHENYANG_COMMITTEE)))
                .example("grantRole", () -> Example.path("id", somebody()).withBody(grant()));
        new CareVisits(province, planted).addTo(inputs);
        new LibraryVisits(province).addTo(inputs, CALLER);
        return inputs.tests();
    }

    private TokenDraft token() {
        return Tokens.of(CALLER)
                .holding("BRANCH_SECRETARY", Province.RIDERS_BRANCH)
                .holding("ORG_ADMIN", Province.COMMITTEE)
                .holding("ORG_ADMIN", root)
                .holding("COMMUNITY_WORKER", Province.COMMUNITY)
                .holding("PLATFORM_OFFICER", Province.PLATFORM)
                .holding("AUDITOR", root);
    }

    private static Example registration() {
        String phone = Api.newPhone();
        return Example.body(Api.registration(phone, Api.code(phone), Province.HEPING));
    }

    private static Example refresh() {
        return Example.body("{\"refreshToken\":\"" + Rider.registered().refreshToken() + "\"}");
    }

    private Example placement() {
        UUID person = somebody();
        String body = "{\"branchId\":\"" + Province.OTHER_BRANCH + "\"}";
        return new Example(Map.of("id", person.toString()), "", Map.of("If-Match", tag("/v1/people/" + person)), body);
    }

    private UUID somebody() {
        UUID id = UUID.randomUUID();
        planted.person(id, Province.RIDERS_BRANCH);
        return id;
    }

    private String tag(String path) {
        return Api.as(token().text()).get(path).header("ETag");
    }

    private static String grant() {
        return """
                {"role":"ADVISER","organisationId":"%s","validFrom":"2026-01-01"}""".formatted(Province.RIDERS_BRANCH);
    }
}
