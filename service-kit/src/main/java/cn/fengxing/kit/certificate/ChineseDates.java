package cn.fengxing.kit.certificate;

import java.time.LocalDate;

/** Dates as they are written under a document: 二〇二六年十一月二十四日 (GB/T 15835-2011). */
final class ChineseDates {

    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseDates() {}

    static String format(LocalDate date) {
        StringBuilder year = new StringBuilder();
        String.valueOf(date.getYear()).chars().forEach(digit -> year.append(DIGITS.charAt(digit - '0')));
        return year + "年" + below100(date.getMonthValue()) + "月" + below100(date.getDayOfMonth()) + "日";
    }

    private static String below100(int number) {
        int tens = number / 10;
        String before = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
        return before + (number % 10 == 0 ? "" : String.valueOf(DIGITS.charAt(number % 10)));
    }
}
