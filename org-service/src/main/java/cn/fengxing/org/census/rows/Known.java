package cn.fengxing.org.census.rows;

import cn.fengxing.org.census.EntryStanding;
import cn.fengxing.org.census.LedgerPlace;
import cn.fengxing.org.census.LedgerState;
import cn.fengxing.org.census.OperatingStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of the ledger as it is, or as the rows so far make it. */
record Known(
        UUID id,
        String name,
        String nameKey,
        @Nullable String creditCode,
        String divisionCode,
        String address,
        String industry,
        @Nullable UUID platformId,
        String operation,
        @Nullable LocalDate foundedOn,
        Coverage coverage,
        EntryStanding standing,
        @Nullable UUID mergedInto) {

    /** Nothing of it comes from lists. */
    record Coverage(boolean organised, boolean worked) {

        static final Coverage NONE = new Coverage(false, false);
    }

    static Known first(UUID id, CompanyRow row, EntryStanding standing) {
        return new Known(
                id,
                row.name(),
                row.key().key(),
                row.creditCode(),
                row.divisionCode(),
                row.address(),
                row.industry(),
                row.platformId(),
                row.operation() == null ? OperatingStatus.OPERATING.name() : row.operation(),
                row.foundedOn(),
                Coverage.NONE,
                standing,
                null);
    }

    /** What a row says, and where it says nothing what was known. */
    Known told(CompanyRow row) {
        return new Known(
                id,
                row.name(),
                row.key().key(),
                row.creditCode() == null ? creditCode : row.creditCode(),
                row.divisionCode(),
                row.address().isEmpty() ? address : row.address(),
                row.industry(),
                row.platformId() == null ? platformId : row.platformId(),
                row.operation() == null ? operation : row.operation(),
                row.foundedOn() == null ? foundedOn : row.foundedOn(),
                coverage,
                standing,
                mergedInto);
    }

    /** Told by a row about a company that was listed under another name as well: that name, code and place are not its own. */
    Known toldAsOther(CompanyRow row) {
        Known told = told(row);
        return new Known(
                id,
                name,
                nameKey,
                creditCode,
                divisionCode,
                address,
                told.industry,
                told.platformId,
                told.operation,
                told.foundedOn,
                coverage,
                standing,
                mergedInto);
    }

    Known covered(Coverage found) {
        return new Known(
                id,
                name,
                nameKey,
                creditCode,
                divisionCode,
                address,
                industry,
                platformId,
                operation,
                foundedOn,
                found,
                standing,
                mergedInto);
    }

    @Nullable
    LedgerState state() {
        boolean counts = standing == EntryStanding.ACTIVE && operation.equals(OperatingStatus.OPERATING.name());
        LedgerPlace place = new LedgerPlace(divisionCode, industry, platformId);
        return counts ? new LedgerState(place, coverage.organised(), coverage.worked()) : null;
    }

    String nameInCounty() {
        return divisionCode.substring(0, 6) + nameKey;
    }

    boolean mayBear(@Nullable String code) {
        return creditCode == null || code == null || creditCode.equals(code);
    }
}
