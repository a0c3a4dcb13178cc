package cn.fengxing.kit.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    private static final Column NAME = Column.required(20, "全称", "企业名称", "单位名称");
    private static final Column CODE = Column.optional(18, "18 位", "统一社会信用代码");
    private static final Column WORKERS = Column.optional(10, "人数", "从业人数");
    private static final Column SINCE = Column.optional(30, "日期", "成立日期");
    private static final Choices<Boolean> YES_NO = Choices.of(Map.of(true, "是|有", false, "否|无"));
    private static final Column UNION = Column.optional(4, "是否", "工会").of(YES_NO);
    private static final List<Column> COLUMNS = List.of(NAME, CODE, WORKERS, SINCE, UNION);

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
    void a_file_is_read_in_the_encoding_that_it_was_written_in(String charset) throws IOException {
        var rows = read("企业名称,从业人数\r\n沈阳联通配送有限公司,12\r\n鞍山快递站,3\r\n", Charset.forName(charset));

        assertThat(rows).extracting(row -> row.text(NAME)).containsExactly("沈阳联通配送有限公司", "鞍山快递站");
    }

    @Test
    void a_mark_of_byte_order_is_no_part_of_the_first_heading() throws IOException {
        assertThat(read("\uFEFF企业名称\n快马外卖\n", StandardCharsets.UTF_8)).hasSize(1);
    }

    @Test
    void lines_pasted_in_from_a_file_of_another_encoding_are_read_as_well() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write("企业名称\n沈阳快马外卖配送\n".getBytes("GBK"));
        bytes.write("鞍山顺达物流有限公司\n".getBytes(StandardCharsets.UTF_8));
        bytes.write("大连联通速递\n".getBytes("GBK"));

        assertThat(read(bytes.toByteArray()))
                .extracting(row -> row.text(NAME))
                .containsExactly("沈阳快马外卖配送", "鞍山顺达物流有限公司", "大连联通速递");
    }

    @Test
    void text_that_no_encoding_explains_is_a_fault_of_its_cell() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write("企业名称\n".getBytes(StandardCharsets.UTF_8));
        bytes.write(new byte[] {(byte) 0xE5, (byte) 0xFF, 'a', '\n'});

        RowReading row = read(bytes.toByteArray()).get(0);

        assertThat(row.text(NAME)).isNull();
        assertThat(row.faults()).containsExactly(new CellFault("企业名称", "broken-encoding"));
    }

    @Test
    void stray_spaces_and_full_width_digits_are_what_a_person_meant() throws IOException {
        RowReading row = read(
                        "企业名称,统一社会信用代码,从业人数\n　快马 外卖\u00A0, ９１4403 00708461136t ,１，２３４人\n".replace("１，２３４", "１２３４"),
                        StandardCharsets.UTF_8)
                .get(0);

        assertThat(row.text(NAME)).isEqualTo("快马外卖");
        assertThat(row.code(CODE)).isEqualTo("91440300708461136T");
        assertThat(row.whole(WORKERS, 10_000)).isEqualTo(1234);
        assertThat(row.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-05",
                "2024/3/5",
                "2024.03.05",
                "2024年3月5日",
                "20240305",
                "45356",
                "２０２４-３-５",
                "2024/3/5 0:00"
            })
    void a_date_is_understood_however_it_is_spelled(String spelling) throws IOException {
        RowReading row =
                read("企业名称,成立日期\n快马," + spelling + "\n", StandardCharsets.UTF_8).get(0);

        assertThat(row.date(SINCE)).isEqualTo(LocalDate.of(2024, 3, 5));
    }

    @Test
    void what_cannot_be_understood_is_named_by_column_and_reason() throws IOException {
        RowReading row = read("企业名称,从业人数,成立日期,工会\n,十二,2024-02-30,也许\n", StandardCharsets.UTF_8)
                .get(0);

        row.text(NAME);
        row.whole(WORKERS, 100);
        row.date(SINCE);
        row.choice(UNION, YES_NO);

        assertThat(row.faults())
                .containsExactly(
                        new CellFault("企业名称", "required"),
                        new CellFault("从业人数", "not-a-whole-number"),
                        new CellFault("成立日期", "not-a-date"),
                        new CellFault("工会", "wrong-value"));
    }

    @Test
    void a_title_above_the_headings_and_columns_nobody_asked_for_are_passed_over() throws IOException {
        var rows =
                read("和平区合作企业摸底表,,\n填表日期：2026年11月,,\n序号,联系人电话,单位名称（全称）*\n1,13900000001,快马\n", StandardCharsets.UTF_8);

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).number()).isEqualTo(4);
        assertThat(rows.get(0).cells()).containsExactly("快马", "", "", "", "");
    }

    @Test
    void a_file_without_a_required_column_is_none_of_ours() {
        assertThatThrownBy(() -> read("公司,人数\n快马,1\n", StandardCharsets.UTF_8))
                .isInstanceOfSatisfying(
                        UnreadableTable.class, e -> assertThat(e.reason()).isEqualTo("columns-missing"));
    }

    @Test
    void a_quote_that_is_never_closed_does_not_fill_the_memory() {
        String endless = "企业名称\n\"" + "快马\n".repeat(600_000);

        assertThatThrownBy(() -> read(endless, StandardCharsets.UTF_8)).hasStackTraceContaining("not-csv");
    }

    @Test
    void a_workbook_that_another_program_wrote_is_read_with_its_dates_and_numbers() throws IOException {
        Path file = directory.resolve("列表.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("企业");
            var headings = sheet.createRow(0);
            headings.createCell(0).setCellValue("企业名称");
            headings.createCell(1).setCellValue("从业人数");
            headings.createCell(2).setCellValue("成立日期");
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue("快马外卖");
            row.createCell(1).setCellFormula("6*2");
            row.createCell(2).setCellValue(LocalDate.of(2024, 3, 5));
            row.getCell(2).setCellStyle(date);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
        }

        List<RowReading> rows = readFile(file);

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).number()).isEqualTo(3);
        assertThat(rows.get(0).whole(WORKERS, 100)).isEqualTo(12);
        assertThat(rows.get(0).date(SINCE)).isEqualTo(LocalDate.of(2024, 3, 5));
    }

    @Test
    void a_zip_that_is_no_workbook_is_refused() throws IOException {
        Path file = Files.write(directory.resolve("a.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0, 0});

        assertThatThrownBy(() -> readFile(file))
                .isInstanceOfSatisfying(
                        UnreadableTable.class, e -> assertThat(e.reason()).isEqualTo("not-a-workbook"));
    }

    private List<RowReading> read(String text, Charset charset) throws IOException {
        return read(text.getBytes(charset));
    }

    private List<RowReading> read(byte[] bytes) throws IOException {
        return readFile(Files.write(directory.resolve("table.csv"), bytes));
    }

    private static List<RowReading> readFile(Path file) throws IOException {
        List<RowReading> rows = new ArrayList<>();
        try (Table table = Table.open(file, COLUMNS)) {
            table.forEachRemaining(rows::add);
        }
        return rows;
    }
}
