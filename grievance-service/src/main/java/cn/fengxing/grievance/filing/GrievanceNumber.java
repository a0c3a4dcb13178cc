package cn.fengxing.grievance.filing;

import java.util.Map;

/**
 * A number that people can read out over the telephone: province, year, running number and a check digit, e.g.
 * {@code LN-2026-000123-7}.
 */
final class GrievanceNumber {

    /** Letter codes of GB/T 2260. */
    private static final Map<String, String> PROVINCES = Map.ofEntries(
            Map.entry("11", "BJ"),
            Map.entry("12", "TJ"),
            Map.entry("13", "HE"),
            Map.entry("14", "SX"),
            Map.entry("15", "NM"),
            Map.entry("21", "LN"),
            Map.entry("22", "JL"),
            Map.entry("23", "HL"),
            Map.entry("31", "SH"),
            Map.entry("32", "JS"),
            Map.entry("33", "ZJ"),
            Map.entry("34", "AH"),
            Map.entry("35", "FJ"),
            Map.entry("36", "JX"),
            Map.entry("37", "SD"),
            Map.entry("41", "HA"),
            Map.entry("42", "HB"),
            Map.entry("43", "HN"),
            Map.entry("44", "GD"),
            Map.entry("45", "GX"),
            Map.entry("46", "HI"),
            Map.entry("50", "CQ"),
            Map.entry("51", "SC"),
            Map.entry("52", "GZ"),
            Map.entry("53", "YN"),
            Map.entry("54", "XZ"),
            Map.entry("61", "SN"),
            Map.entry("62", "GS"),
            Map.entry("63", "QH"),
            Map.entry("64", "NX"),
            Map.entry("65", "XJ"),
            Map.entry("71", "TW"),
            Map.entry("81", "HK"),
            Map.entry("82", "MO"));

    private GrievanceNumber() {}

    static String of(String divisionCode, int year, long sequence) {
        String digits = "%d%06d".formatted(year, sequence);
        String province = PROVINCES.getOrDefault(divisionCode.substring(0, 2), "CN");
        return "%s-%d-%06d-%d".formatted(province, year, sequence, checkDigit(digits));
    }

    /** ISO/IEC 7064, MOD 11,10: finds every single wrong digit and nearly all transpositions. */
    static int checkDigit(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (product + digits.charAt(i) - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }
}
