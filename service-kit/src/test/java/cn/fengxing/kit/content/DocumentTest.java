package cn.fengxing.kit.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

    private static final String TYPES = "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\""
            + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>";

    private final Inspection inspection = new Inspection();

    @Test
    void a_list_in_either_of_chinas_encodings_is_kept_as_utf_8() throws Exception {
        String list = "企业名称,人数\r\n快马外卖𠮷,36\r\n".repeat(900);
        assertThat(keptText(list.getBytes(StandardCharsets.UTF_8))).isEqualTo(list);
        assertThat(keptText(("\uFEFF" + list).getBytes(StandardCharsets.UTF_8))).isEqualTo(list);
        assertThat(keptText(list.getBytes(Charset.forName("GB18030")))).isEqualTo(list);
    }

    @Test
    void what_is_no_text_is_no_list() {
        refused(bytes("a,b\0c"), FileFault.TYPE);
        refused(bytes("MZ\u0090\0\3"), FileFault.TYPE);
        refused(bytes("<!DOCTYPE html><script>alert(1)</script>"), FileFault.TYPE);
        refused(bytes("#!/bin/sh\nrm"), FileFault.TYPE);
        refused(bytes(" \n \n"), FileFault.DAMAGED);
        refused(bytes("a\u00ff\u00ffb"), FileFault.TYPE);
    }

    @Test
    void a_workbook_is_kept_as_it_is() throws Exception {
        byte[] workbook = workbook(Map.of("xl/worksheets/sheet1.xml", "<row/>".repeat(1_000)));
        assertThat(kept(workbook)).isEqualTo(workbook);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/vbaProject.bin",
                "xl/embeddings/oleObject1.bin",
                "xl/externalLinks/externalLink1.xml",
                "XL/ActiveX/a.xml"
            })
    void a_workbook_that_carries_more_than_cells_is_refused(String part) throws Exception {
        refused(workbook(Map.of(part, "x")), FileFault.ACTIVE);
    }

    @Test
    void an_archive_that_is_no_workbook_is_refused() throws Exception {
        refused(zip(texts(Map.of("a.txt", "x"))), FileFault.TYPE);
        refused(zip(texts(Map.of("[Content_Types].xml", "<Types/>"))), FileFault.TYPE);
        refused(workbook(Map.of("../../etc/passwd", "x")), FileFault.DAMAGED);
    }

    @Test
    void a_workbook_with_something_before_or_behind_it_is_refused() throws Exception {
        byte[] workbook = workbook(Map.of());
        refused(TestPhotos.concat(workbook, bytes("more")), FileFault.DAMAGED);
        refused(TestPhotos.concat(workbook, workbook), FileFault.DAMAGED);
        byte[] commented = workbook.clone();
        commented[commented.length - 2] = 4;
        refused(TestPhotos.concat(commented, bytes("more")), FileFault.DAMAGED);
    }

    @Test
    void a_workbook_that_would_fill_the_memory_is_refused_whatever_its_headers_say() throws Exception {
        byte[] bomb = zip(ofWorkbook(Map.of("xl/worksheets/sheet1.xml", zeros(300))));
        assertThat(bomb.length).isLessThan(1 << 20);
        refused(bomb, FileFault.EXPANDS);
    }

    @Test
    void a_plain_pdf_is_kept_as_it_is() throws Exception {
        byte[] pdf =
                pdf("<< /Type /Page /Contents 3 0 R >>", stream("<< /Filter /FlateDecode >>", "BT (JavaScript) Tj ET"));
        assertThat(kept(pdf)).isEqualTo(pdf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<< /S /JavaScript /JS (app.alert(1)) >>",
                "<< /S /J#61vaScript /JS (x) >>",
                "<< /S/Launch/F(cmd.exe) >>",
                "<< /Names << /EmbeddedFiles 4 0 R >> >>",
                "<< /Type /EmbeddedFile >>",
                "<< /AcroForm << /XFA [ (x) 5 0 R ] >> >>"
            })
    void a_pdf_that_does_or_carries_something_is_refused_also_when_that_is_packed(String object) throws Exception {
        refused(pdf(object), FileFault.ACTIVE);
        refused(
                pdf(stream("<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>", "1 0 " + object)),
                FileFault.ACTIVE);
        refused(pdf(stream("<< /Type /Unsaid /Filter /FlateDecode >>", object)), FileFault.ACTIVE);
        refused(pdf("<< /Length 99 >>\nstream\n" + object + "\nendstream"), FileFault.ACTIVE);
    }

    @Test
    void a_pdf_packed_so_that_it_cannot_be_searched_is_refused() throws Exception {
        refused(pdf(stream("<< /Type /ObjStm /Filter [/ASCIIHexDecode /FlateDecode] >>", "x")), FileFault.ACTIVE);
        refused(pdf(stream("<< /Type /Obj#53tm /Filter /LZWDecode >>", "x")), FileFault.ACTIVE);
        refused(pdf("<< /Type /ObjStm /Filter /FlateDecode >>\nstream\nnot packed\nendstream"), FileFault.DAMAGED);
    }

    @Test
    void a_pdf_with_a_password_or_a_bomb_in_it_or_without_an_end_is_refused() throws Exception {
        refused(pdf("<< /Encrypt 5 0 R >>"), FileFault.ENCRYPTED);
        refused(pdf(stream("<< /Filter /FlateDecode >>", zeros(200))), FileFault.EXPANDS);
        refused(bytes("%PDF-1.7\n1 0 obj"), FileFault.DAMAGED);
        refused(TestPhotos.concat(pdf("<< >>"), new byte[2_000]), FileFault.DAMAGED);
    }

    private static byte[] pdf(String... objects) {
        StringBuilder text = new StringBuilder("%PDF-1.7\n");
        for (int i = 0; i < objects.length; i++) {
            text.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        return bytes(text.append("trailer << /Root 1 0 R >>\n%%EOF\n").toString());
    }

    private static String stream(String dictionary, String content) throws IOException {
        return stream(dictionary, out -> out.write(bytes(content)));
    }

    private static String stream(String dictionary, Content content) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(packed)) {
            content.writeTo(deflating);
        }
        return dictionary + "\nstream\n" + packed.toString(StandardCharsets.ISO_8859_1) + "\nendstream";
    }

    private static byte[] workbook(Map<String, String> parts) throws IOException {
        return zip(ofWorkbook(texts(parts)));
    }

    private static Map<String, Content> ofWorkbook(Map<String, Content> parts) {
        Map<String, Content> all = texts(Map.of("[Content_Types].xml", TYPES, "xl/workbook.xml", "<workbook/>"));
        all.putAll(parts);
        return all;
    }

    private static Map<String, Content> texts(Map<String, String> parts) {
        Map<String, Content> contents = new TreeMap<>();
        parts.forEach((name, text) -> contents.put(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8))));
        return contents;
    }

    private static byte[] zip(Map<String, Content> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Content> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().writeTo(zip);
            }
        }
        return bytes.toByteArray();
    }

    /** Written piece by piece: a test that holds its own bomb in memory fails where memory is short. */
    private static Content zeros(int mebibytes) {
        byte[] piece = "0".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        return out -> {
            for (int i = 0; i < mebibytes; i++) {
                out.write(piece);
            }
        };
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private String keptText(byte[] sent) throws Exception {
        return new String(kept(sent), StandardCharsets.UTF_8);
    }

    private byte[] kept(byte[] sent) throws Exception {
        return clean(sent).content().readAllBytes();
    }

    private CleanFile clean(byte[] sent) throws Exception {
        return inspection
                .clean(() -> new ByteArrayInputStream(sent), EnumSet.of(FileType.CSV, FileType.XLSX, FileType.PDF))
                .orElseThrow();
    }

    private void refused(byte[] sent, FileFault fault) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> clean(sent))
                .satisfies(refused -> assertThat(refused.fault()).isEqualTo(fault));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
