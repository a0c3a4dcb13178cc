package cn.fengxing.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The order of the file and what is sent; that the suite takes it is seen where the suite runs. */
class DemoProvinceTest {
    private static final Path PROVINCE = Path.of(System.getProperty("fengxing.root"), "deploy/demo");

    private final List<JsonNode> founded = new ArrayList<>();
    private final List<JsonNode> adopted = new ArrayList<>();
    private final List<JsonNode> stations = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        // Without it each answer waits for the other side's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/identity/password-sign-ins", exchange -> {
            var credentials = body(exchange);
            var right = credentials.path("password").asText().equals("right");
            answer(exchange, right ? 200 : 401, right ? "{\"accessToken\":\"token\"}" : "{\"status\":401}");
        });
        server.createContext("/v1/organisations", exchange -> {
            assertThat(exchange.getRequestHeaders().getFirst("Authorization")).isEqualTo("Bearer token");
            founded.add(body(exchange));
            answer(exchange, 201, "{\"id\":\"" + exchange.getRequestHeaders().getFirst("Idempotency-Key") + "\"}");
        });
        server.createContext("/v1/competences", exchange -> {
            adopted.add(body(exchange));
            answer(exchange, 201, "{}");
        });
        server.createContext("/v1/stations", exchange -> {
            stations.add(body(exchange));
            answer(exchange, 201, "{}");
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void every_organisation_is_founded_below_one_that_is_there_already() {
        assertThat(demo("right").load(PROVINCE)).isEqualTo(founded.size()).isGreaterThan(300);
        assertThat(founded)
                .filteredOn(organisation -> organisation.path("name").asText().equals("快马外卖沈阳分公司党支部"))
                .singleElement()
                .satisfies(branch -> {
                    assertThat(branch.path("parentId").asText()).isEqualTo("demo-wc-2101");
                    assertThat(branch.path("servesCompanyId").asText()).isEqualTo("demo-kuaima-2101");
                    assertThat(branch.path("industries").get(0).asText()).isEqualTo("FOOD_DELIVERY");
                });
    }

    @Test
    void a_set_of_competences_is_written_out() {
        demo("right").load(PROVINCE);
        assertThat(founded)
                .filteredOn(organisation -> organisation.path("name").asText().equals("辽宁省公安厅交通管理局"))
                .singleElement()
                .satisfies(police -> assertThat(police.path("competences"))
                        .extracting(JsonNode::asText)
                        .containsExactly("TRAFFIC_AND_PARKING_PENALTIES", "ACCESS_TO_COMMUNITIES_AND_MALLS"));
    }

    @Test
    void a_rule_makes_a_line_of_departments_competent() {
        demo("right").load(PROVINCE);
        assertThat(adopted)
                .filteredOn(rule -> rule.path("departmentId").asText().equals("demo-yz-21"))
                .singleElement()
                .satisfies(post -> {
                    assertThat(post.path("kindsOfWork"))
                            .extracting(JsonNode::asText)
                            .containsExactly("COURIER");
                    assertThat(post.path("levels")).extracting(JsonNode::asText).containsExactly("PROVINCE", "CITY");
                    assertThat(post.path("categories")).hasSize(4);
                });
    }

    @Test
    void a_station_keeps_the_hours_of_its_row_at_the_organisation_that_runs_it() {
        demo("right").load(PROVINCE);
        assertThat(stations)
                .hasSizeGreaterThan(30)
                .filteredOn(body -> body.at("/station/name").asText().equals("南湖街道党群服务中心"))
                .singleElement()
                .satisfies(body -> {
                    assertThat(body.at("/station/organisationId").asText()).isEqualTo("demo-street-210102");
                    assertThat(body.at("/station/position/lat").asDouble()).isEqualTo(41.7688);
                    assertThat(body.at("/hours/friday/0/closes").asText()).isEqualTo("17:00");
                    assertThat(body.at("/hours/sunday/0/closes").asText()).isEqualTo("16:00");
                    assertThat(body.at("/hours/holiday")).isEmpty();
                });
        assertThat(stations)
                .filteredOn(body -> body.at("/station/name").asText().equals("马路湾户外劳动者服务站"))
                .singleElement()
                .satisfies(body -> assertThat(body.path("hours").has("holiday")).isFalse());
    }

    @Test
    void a_refusal_is_told_with_its_status() {
        assertThatThrownBy(() -> demo("wrong").load(PROVINCE))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("/v1/identity/password-sign-ins answers 401");
    }

    private DemoProvince demo(String password) {
        return new DemoProvince("http://127.0.0.1:" + server.getAddress().getPort(), password);
    }

    private static JsonNode body(HttpExchange exchange) throws IOException {
        return new ObjectMapper().readTree(exchange.getRequestBody());
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        exchange.sendResponseHeaders(status, body.getBytes(UTF_8).length);
        try (var out = exchange.getResponseBody()) {
            out.write(body.getBytes(UTF_8));
        }
    }
}
