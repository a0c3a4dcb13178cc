package cn.fengxing.org.census;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By what the ledger is counted.
 *
 * @param divisionCode 12 digits
 */
public record LedgerPlace(
        String divisionCode, String industry, @Nullable UUID platformId) {}
