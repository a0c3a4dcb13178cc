package cn.fengxing.member.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The numbers that a company lists: who is asked, who takes a number over, sheets to fill in and to correct, a reader that is killed. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class RosterNumbersTest {

    @Inject
    Province province;

    private RosterSender sender;

    @BeforeEach
    void a_province_with_another_company() {
        province.exists();
        sender = new RosterSender(province);
    }

    @Test
    void a_registered_worker_who_is_listed_is_asked_once_whether_it_is_true() {
        Rider rider = Rider.registered();
        sender.list(rider);
        Eventually.await(() -> asked(rider) == 1);

        sender.list(rider);

        Eventually.await(this::nobodyIsToBeAsked);
        assertThat(asked(rider)).isEqualTo(1);
    }

    @Test
    void the_phone_of_a_row_is_forgotten_alike_whether_anybody_has_it_or_not() {
        sender.upload("DELTA", "VALID_ROWS", "手机号,工种\n%s,骑手\n".formatted(Api.newPhone()));

        Eventually.await(this::nobodyIsToBeAsked);
        assertThat(sender.rows()).isEqualTo(1L);
    }

    @Test
    void whoever_takes_over_a_number_is_offered_only_what_was_listed_afterwards() {
        Rider former = Rider.registered();
        sender.list(former);
        Rider next = takenOverFrom(former);
        next.calls().get("/v1/people/me/rosters").then().body("items", empty());

        sender.list(next);

        next.calls()
                .get("/v1/people/me/rosters")
                .then()
                .body("items", hasSize(1))
                .body("items[0].answer", nullValue());
    }

    @Test
    void what_the_former_owner_has_answered_stays_with_the_former_owner() {
        Rider former = Rider.registered();
        sender.list(former);
        RosterSender.answer(former, "CONFIRMED");
        Rider next = takenOverFrom(former);

        sender.list(next);

        next.calls()
                .get("/v1/people/me/rosters")
                .then()
                .body("items", hasSize(1))
                .body("items[0].answer", nullValue());
        assertThat(province.one(
                        "SELECT count(*) FROM roster_row WHERE person_id = ? AND answer = 'CONFIRMED' AND content IS NOT NULL",
                        former.id()))
                .isEqualTo(1L);
        assertThat(sender.rows()).isEqualTo(2L);
    }

    @Test
    void the_template_can_be_filled_in_and_sent_as_it_is() throws IOException {
        byte[] workbook =
                sender.officer().get("/v1/people/rosters/template.xlsx").asByteArray();
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            Row headings = read.getSheetAt(0).getRow(0);
            assertThat(StreamSupport.stream(headings.spliterator(), false).map(Cell::getStringCellValue))
                    .containsExactly("手机号*", "姓名", "工种*", "区划代码");
        }
        String csv = new String(
                sender.officer().get("/v1/people/rosters/template.csv").asByteArray(), StandardCharsets.UTF_8);
        sender.upload("DELTA", "VALID_ROWS", csv + "13800000001,张三,骑手,\r\n")
                .then()
                .body("rowsDone", equalTo(1))
                .body("rowsRefused", equalTo(0));
    }

    @Test
    void the_error_workbook_marks_the_faulty_cells_by_form_alone_and_repeats_none() throws IOException {
        Rider rider = Rider.registered();
        String rows = "%s,张三,骑手\nx,李四,飞行员\n13800000001,王五,骑手\n".formatted(rider.phone());
        String id = sender.upload("DELTA", "VALID_ROWS", "手机号,姓名,工种\n" + rows).path("id");

        byte[] workbook = sender.officer()
                .get("/v1/people/rosters/{id}/errors.xlsx", id)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            Sheet sheet = read.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
            Row row = sheet.getRow(1);
            assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(3);
            assertThat(sheet.getCellComments()).hasSize(2);
            assertThat(row.getCell(5).getStringCellValue()).contains("手机号", "工种");
            assertThat(new DataFormatter().formatCellValue(row.getCell(2))).isEmpty();
        }
    }

    @Test
    void a_list_whose_reader_is_killed_in_the_middle_goes_on_and_takes_each_row_once() {
        StringBuilder list = new StringBuilder("手机号,工种\n");
        for (int i = 0; i < 2_600; i++) {
            list.append(i % 100 == 0 ? "x,骑手\n" : "1370000%04d,骑手\n".formatted(i));
        }
        CompletableFuture<Long> kills = CompletableFuture.supplyAsync(this::killedReaders);

        Response done = sender.upload("FULL", "VALID_ROWS", list.toString());

        assertThat(kills.join()).isPositive();
        done.then()
                .body("state", equalTo("DONE"))
                .body("rowsDone", equalTo(2_600))
                .body("rowsRefused", equalTo(26));
        assertThat(sender.rows()).isEqualTo(2_574L);
        assertThat(province.one(
                        "SELECT count(*) FROM roster_fault f JOIN roster r ON r.id = f.roster_id WHERE r.company_id = ?",
                        sender.company()))
                .isEqualTo(26L);
    }

    /** Ends the database session that writes rows, amid a chunk that is not committed, once or more. */
    private long killedReaders() {
        AtomicLong killed = new AtomicLong();
        Eventually.await(() -> {
            killed.addAndGet((Long) province.one("""
                    SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
                     WHERE pid <> pg_backend_pid() AND datname = current_database() AND state <> 'idle'
                       AND query LIKE '%INSERT INTO roster_row%'"""));
            return killed.get() > 0;
        });
        return killed.get();
    }

    private boolean nobodyIsToBeAsked() {
        return province.one(
                        "SELECT count(*) FROM roster_row WHERE company_id = ? AND ask_phone IS NOT NULL",
                        sender.company())
                .equals(0L);
    }

    private static int asked(Rider rider) {
        return rider.calls()
                .queryParam("limit", 200)
                .get("/v1/notifications")
                .path("items.findAll { it.kind == 'ROSTER_LISTED' }.size()");
    }

    /** After ninety silent days, and the question whether somebody is still there. */
    private Rider takenOverFrom(Rider former) {
        province.run(
                "UPDATE person SET last_seen_on = current_date - 100, asked_on = current_date - 9 WHERE id = ?",
                former.id());
        String phone = former.phone();
        Response answer = Api.register(Api.registration(phone, Api.anyCode(phone), Province.JINZHOU));
        answer.then().statusCode(201);
        UUID id = UUID.fromString(answer.path("personId"));
        assertThat(id).isNotEqualTo(former.id());
        return new Rider(id, phone, answer.path("accessToken"), answer.path("refreshToken"));
    }
}
