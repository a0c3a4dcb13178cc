package cn.fengxing.kit.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is opened with another library than the one that wrote it. */
class WorkbooksTest {

    @TempDir
    Path directory;

    @Test
    void faulty_cells_are_marked_and_say_why() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new Workbooks(out, "错误报告", List.of("企业名称", "信用代码"))) {
            sheet.row(List.of("快马", "911"), Map.of(1, "校验码不对"));
            sheet.row(List.of("顺达", "912"));
        }

        try (var workbook = opened(out)) {
            var sheet = workbook.getSheet("错误报告");
            assertThat(sheet.getRow(1).getCell(1).getCellComment().getString().getString())
                    .contains("校验码不对");
            assertThat(sheet.getRow(1)
                            .getCell(1)
                            .getCellStyle()
                            .getFillForegroundColorColor()
                            .getARGBHex())
                    .endsWith("FFC7CE");
            assertThat(sheet.getRow(2).getCell(1).getCellComment()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-2", "@SUM(A1)", "\t=1", "＝cmd"})
    void nothing_that_is_written_runs_as_a_formula(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new Workbooks(out, "a", List.of("b"))) {
            sheet.row(List.of(text));
        }

        try (var workbook = opened(out)) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).startsWith("'");
            assertThat(Cleaned.text(cell.getStringCellValue())).isEqualTo(Cleaned.text(text));
        }
    }

    @Test
    void thousands_of_rows_keep_their_order_numbers_and_dates() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new Workbooks(out, "台账", List.of("企业", "人数", "核实日期"))) {
            for (int i = 0; i < 3_000; i++) {
                sheet.row(Arrays.asList("企业" + i, i, i == 7 ? null : LocalDate.of(2026, 1, 1)));
            }
        }

        try (var workbook = opened(out)) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(3_000);
            assertThat(sheet.getRow(2_999).getCell(1).getNumericCellValue()).isEqualTo(2_998);
            assertThat(sheet.getRow(1).getCell(2).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 1, 1));
        }
    }

    @Test
    void a_template_is_read_by_who_made_it() throws IOException {
        Choices<Boolean> yesNo = Choices.of(Map.of(true, "是"));
        List<Column> columns = List.of(
                Column.required(20, "全称", "企业名称"),
                Column.optional(4, "是否建会", "工会").of(yesNo));
        Path file = directory.resolve("template.xlsx");
        try (var out = Files.newOutputStream(file)) {
            new Template("企业", columns).writeWorkbook(out);
        }

        try (Table table = Table.open(file, columns)) {
            assertThat(table).isExhausted();
        }
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(workbook.getSheetAt(0).getDataValidations()).hasSize(1);
        }
    }

    @Test
    void a_small_file_that_unpacks_to_a_huge_one_is_refused() throws IOException {
        Path file = directory.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] spaces = new byte[1 << 20];
            for (int i = 0; i < 120; i++) {
                zip.write(spaces);
            }
        }

        assertThat(Files.size(file)).isLessThan(200_000);
        assertThatThrownBy(() -> TableRows.open(file))
                .isInstanceOfSatisfying(
                        UnreadableTable.class, e -> assertThat(e.reason()).isEqualTo("workbook-too-large"));
    }

    private static XSSFWorkbook opened(ByteArrayOutputStream written) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(written.toByteArray()));
    }
}
