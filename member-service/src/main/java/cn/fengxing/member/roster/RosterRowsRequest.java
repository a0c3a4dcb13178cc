package cn.fengxing.member.roster;

import cn.fengxing.kit.tabular.Column;
import cn.fengxing.member.person.KindOfWork;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A list from a company's machine. It becomes the file that an officer would have sent, and goes the same way. */
@Schema(example = """
                {"companyId":"01932f6a-7c00-7000-8000-0000000000c1","scope":"DELTA","mode":"VALID_ROWS",
                "legalBasis":"CONTRACT","basisReference":"配送服务协议第八条",
                "rows":[{"phone":"13812345678","name":"张伟明","kindOfWork":"RIDER","divisionCode":"210102000000"}]}""")
public record RosterRowsRequest(
        @NotNull UUID companyId,
        @NotNull RosterScope scope,
        @NotNull RosterMode mode,
        @NotNull LegalBasis legalBasis,
        @NotBlank @Size(max = 200) String basisReference,

        @NotNull @Size(min = 1, max = 5000) List<@NotNull @Valid ListedWorker> rows) {

    /** The form of a phone is judged with the row, not with the request: one that is wrong costs one row. */
    @Schema(example = """
            {"phone":"13812345678","name":"张伟明","kindOfWork":"RIDER","divisionCode":"210102000000"}""")
    public record ListedWorker(
            @NotNull @Size(max = 20) String phone,
            @Nullable @Size(max = 50) String name,
            @NotNull KindOfWork kindOfWork,
            @Nullable @Size(max = 12) String divisionCode) {

        private String line() {
            return Stream.of(phone, name, RosterRow.WORK.word(kindOfWork), divisionCode)
                    .map(cell -> cell == null ? "" : "\"" + cell.replace("\"", "\"\"") + "\"")
                    .collect(Collectors.joining(",", "", "\r\n"));
        }
    }

    RosterTerms terms() {
        return new RosterTerms(companyId, scope, mode, legalBasis, basisReference);
    }

    void writeTo(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(Stream.of(RosterRow.PHONE, RosterRow.NAME, RosterRow.KIND, RosterRow.DIVISION)
                    .map(Column::name)
                    .collect(Collectors.joining(",", "", "\r\n")));
            for (ListedWorker row : rows) {
                out.write(row.line());
            }
        }
    }
}
