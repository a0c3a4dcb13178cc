package cn.fengxing.org.census.headcount;

import cn.fengxing.kit.numbers.SocialCreditCode;
import cn.fengxing.kit.tabular.RowReading;
import cn.fengxing.org.census.rows.CompanyName;
import cn.fengxing.org.census.rows.Scope;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a row says of the people in a company. */
record WorkforceRow(
        RowReading source, @Nullable String creditCode, CompanyName name, LocalDate countedOn, Counts counts) {

    /** Numbers of people; null is what the row does not say. */
    record Counts(
            int workforce,
            @Nullable Integer newEmployment,
            @Nullable Integer members,
            @Nullable Integer mobileMembers) {}

    /** More than any company has. */
    private static final int MOST = 1_000_000;

    static Optional<WorkforceRow> read(RowReading row, Scope scope) {
        String code = row.code(WorkforceColumns.CODE);
        if (code != null && !SocialCreditCode.isValid(code)) {
            row.fault(WorkforceColumns.CODE, "credit-code-invalid");
        }
        String name = row.text(WorkforceColumns.NAME);
        if (code == null && name == null && row.faults().isEmpty()) {
            row.fault(WorkforceColumns.CODE, "code-or-name");
        }
        LocalDate countedOn = scope.past(row, WorkforceColumns.COUNTED_ON);
        Counts counts = counts(row);
        if (!row.faults().isEmpty() || countedOn == null || counts == null) {
            return Optional.empty();
        }
        return Optional.of(new WorkforceRow(row, code, CompanyName.of(name == null ? "" : name), countedOn, counts));
    }

    private static @Nullable Counts counts(RowReading row) {
        Integer workforce = row.whole(WorkforceColumns.WORKFORCE, MOST);
        int all = workforce == null ? MOST : workforce;
        Integer newEmployment = row.whole(WorkforceColumns.NEW_EMPLOYMENT, all);
        Integer members = row.whole(WorkforceColumns.MEMBERS, all);
        Integer mobile = row.whole(WorkforceColumns.MOBILE_MEMBERS, members == null ? all : members);
        if (mobile != null && members == null && row.faults().isEmpty()) {
            row.fault(WorkforceColumns.MEMBERS, "required");
        }
        return workforce == null ? null : new Counts(workforce, newEmployment, members, mobile);
    }
}
