package cn.fengxing.org.census.rows;

import cn.fengxing.kit.numbers.SocialCreditCode;
import cn.fengxing.kit.tabular.RowReading;
import cn.fengxing.org.census.OperatingStatus;
import cn.fengxing.org.organisation.Industry;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a row says of a company; null is what it does not say. */
record CompanyRow(
        RowReading source,
        String name,
        Likeness likeness,
        @Nullable String creditCode,
        String divisionCode,
        String address,
        String industry,
        @Nullable UUID platformId,
        @Nullable String operation,
        @Nullable LocalDate foundedOn) {

    /** Empty if anything is wrong with the row, which then has its faults. */
    static Optional<CompanyRow> read(RowReading row, Scope scope) {
        String name = row.text(CompanyColumns.NAME);
        String code = creditCode(row);
        String division = division(row, scope);
        String address = row.text(CompanyColumns.ADDRESS);
        Industry industry = industry(row, scope);
        UUID platform = platform(row, scope);
        OperatingStatus operation = row.choice(CompanyColumns.OPERATION, CompanyColumns.OPERATIONS);
        LocalDate founded = scope.past(row, CompanyColumns.FOUNDED);
        CompanyName key = CompanyName.of(name == null ? "" : name);
        if (name != null && key.key().isEmpty()) {
            row.fault(CompanyColumns.NAME, "wrong-format");
        }
        if (!row.faults().isEmpty() || name == null || division == null || industry == null) {
            return Optional.empty();
        }
        return Optional.of(new CompanyRow(
                row,
                name,
                Likeness.of(key, division, address == null ? "" : address),
                code,
                division,
                address == null ? "" : address,
                industry.name(),
                platform,
                operation == null ? null : operation.name(),
                founded));
    }

    CompanyName key() {
        return likeness.name();
    }

    /** The same about a company whose code turned out to be another's. */
    CompanyRow withoutCode() {
        return new CompanyRow(
                source, name, likeness, null, divisionCode, address, industry, platformId, operation, foundedOn);
    }

    /** Companies of one name in one county are one company, unless their codes differ. */
    String nameInCounty() {
        return divisionCode.substring(0, 6) + key().key();
    }

    private static @Nullable String creditCode(RowReading row) {
        String code = row.code(CompanyColumns.CODE);
        if (code != null && !SocialCreditCode.isValid(code)) {
            row.fault(CompanyColumns.CODE, "credit-code-invalid");
        }
        return code;
    }

    private static @Nullable String division(RowReading row, Scope scope) {
        String text = row.text(CompanyColumns.DIVISION);
        String code = text == null ? null : scope.division(text).orElse(null);
        if (text != null && code == null) {
            row.fault(CompanyColumns.DIVISION, "division-not-here");
        }
        return code;
    }

    private static @Nullable Industry industry(RowReading row, Scope scope) {
        Industry industry = row.choice(CompanyColumns.INDUSTRY, CompanyColumns.INDUSTRIES);
        if (industry != null && !scope.industries().contains(industry.name())) {
            row.fault(CompanyColumns.INDUSTRY, "outside-competence");
        }
        return industry;
    }

    private static @Nullable UUID platform(RowReading row, Scope scope) {
        String name = row.text(CompanyColumns.PLATFORM);
        UUID platform = name == null ? null : scope.platform(name).orElse(null);
        if (name != null && platform == null) {
            row.fault(CompanyColumns.PLATFORM, "platform-unknown");
        }
        return platform;
    }
}
