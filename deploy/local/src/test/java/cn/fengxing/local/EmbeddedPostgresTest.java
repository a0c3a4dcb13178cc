package cn.fengxing.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedPostgresTest {
    private EmbeddedPostgres postgres;
    private Path home;

    @BeforeAll
    void start(@TempDir Path directory) {
        home = directory.resolve("a path with spaces");
        postgres = new EmbeddedPostgres(home, 0, "secret").with("shared_buffers", "16MB");
        postgres.start();
    }

    @AfterAll
    void stop() {
        postgres.stop();
    }

    @Test
    void it_is_durable_and_knows_chinese_letters() throws SQLException {
        postgres.databases().forService("org", "owner-secret", "app-secret");
        try (var superuser = postgres.databases().connect("fengxing_org")) {
            assertThat(one(superuser, "SHOW fsync")).isEqualTo("on");
            assertThat(one(superuser, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(one(superuser, "SHOW data_checksums")).isEqualTo("on");
            assertThat(one(superuser, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(one(superuser, "SELECT datlocprovider FROM pg_database WHERE datname = 'fengxing_org'"))
                    .isEqualTo("b");
            assertThat(one(superuser, "SELECT cardinality(show_trgm('骑手诉求'))")).isEqualTo("5");
        }
    }

    @Test
    void a_service_owns_its_database_and_works_in_it_with_fewer_rights() throws SQLException {
        var access = postgres.databases().forService("member", "it's secret", "app-secret");
        postgres.databases().forService("grievance", "owner-secret", "app-secret");

        try (var owner = access.connectAsOwner();
                var application = access.connectAsApplication()) {
            owner.createStatement().execute("CREATE TABLE IF NOT EXISTS thing (id int)");
            assertThat(one(application, "SELECT current_user")).isEqualTo("fengxing_member_app");
            assertThatThrownBy(() -> one(application, "SELECT count(*) FROM thing"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> application.createStatement().execute("CREATE TABLE other (id int)"))
                    .hasMessageContaining("permission denied");
        }
        var elsewhere = new DatabaseAccess(
                access.url().replace("member", "grievance"),
                access.owner(),
                access.ownerPassword(),
                access.application(),
                access.applicationPassword());
        assertThatThrownBy(elsewhere::connectAsApplication).hasMessageContaining("permission denied");
    }

    @Test
    void making_a_database_again_keeps_its_rows_and_takes_the_new_password() throws SQLException {
        try (var owner = postgres.databases().forService("kept", "first", "app").connectAsOwner()) {
            owner.createStatement().execute("CREATE TABLE thing AS SELECT 7 AS id");
        }
        try (var owner =
                postgres.databases().forService("kept", "second", "app").connectAsOwner()) {
            assertThat(one(owner, "SELECT id FROM thing")).isEqualTo("7");
        }
    }

    @Test
    void a_stopped_server_keeps_its_data() throws SQLException {
        remember("stopped");
        postgres.stop();
        assertThat(Ports.isTaken(postgres.port())).isFalse();
        postgres.start();
        assertRemembered("stopped");
    }

    @Test
    void a_killed_server_starts_again_and_keeps_what_was_committed() throws SQLException {
        remember("killed");
        postgres.process().orElseThrow().kill();
        assertThat(postgres.isReady()).isFalse();
        postgres.start();
        assertRemembered("killed");
    }

    @Test
    void a_second_start_finds_the_running_server() {
        var again = new EmbeddedPostgres(home, 0, "secret").start();
        assertThat(again.port()).isEqualTo(postgres.port());
        assertThat(again.process()).isEqualTo(postgres.process());
    }

    @Test
    void another_servers_port_is_refused(@TempDir Path other) {
        assertThatThrownBy(() -> new EmbeddedPostgres(other, postgres.port(), "secret").start())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Port " + postgres.port())
                .hasMessageContaining("taken");
    }

    @Test
    void another_programs_port_is_refused(@TempDir Path other) throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> new EmbeddedPostgres(other, socket.getLocalPort(), "secret").start())
                    .isInstanceOf(CannotStart.class);
        }
    }

    private void remember(String word) throws SQLException {
        try (var owner =
                postgres.databases().forService("memory", "owner", "app").connectAsOwner()) {
            owner.createStatement().execute("CREATE TABLE " + word + " AS SELECT '" + word + "' AS word");
        }
    }

    private void assertRemembered(String word) throws SQLException {
        try (var owner =
                postgres.databases().forService("memory", "owner", "app").connectAsOwner()) {
            assertThat(one(owner, "SELECT word FROM " + word)).isEqualTo(word);
        }
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
