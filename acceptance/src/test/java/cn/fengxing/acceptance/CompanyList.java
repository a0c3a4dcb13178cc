package cn.fengxing.acceptance;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** A list of companies as many hands make it, with faults of every kind, and what each of its rows must come to. */
final class CompanyList {

    /** What must become of a row. */
    enum Fate {
        NEW,
        SAME,
        CHANGED,
        POSSIBLE_DUPLICATE,
        REFUSED
    }

    private static final Charset GBK = Charset.forName("GBK");
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String[] COUNTIES = {"210102", "210103", "210104", "210105", "210106"};
    private static final int[] ALPHABETS = {0x7200, 0x7300, 0x7500, 0x7700};
    private static final int LETTERS = 80;
    private static final int CYCLE = 50;

    private final Map<Fate, Integer> fates = new EnumMap<>(Fate.class);

    /** Companies that operate once all rows are taken. */
    private int operating;

    /** Most lines are GBK, as a Chinese office program writes them, and some UTF-8, as somebody pasted them in. */
    void write(Path file, int rows) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write("沈阳市合作企业摸底表,,,,,,\r\n".getBytes(GBK));
            out.write("企业名称,统一社会信用代码,所在区划,经营地址,所属行业,登记状态,成立时间\r\n".getBytes(GBK));
            for (int i = 0; i < rows; i++) {
                out.write((row(i) + "\r\n").getBytes(i % CYCLE == 37 ? StandardCharsets.UTF_8 : GBK));
            }
        }
    }

    int count(Fate fate) {
        return fates.getOrDefault(fate, 0);
    }

    int operating() {
        return operating;
    }

    private String row(int i) {
        return switch (i % CYCLE) {
            case 7 -> told(Fate.REFUSED, row(name(i), code(i).substring(0, 17) + "?", i, "在营", "2021-06-18"));
            case 11 -> told(Fate.SAME, row(name(i - 5), code(i - 5), i - 5, "在营", date(i - 5)));
            case 13 -> told(Fate.CHANGED, closed(row(name(i - 5), code(i - 5), i - 5, "注销", date(i - 5))));
            case 17 ->
                told(
                        Fate.POSSIBLE_DUPLICATE,
                        name(i - 3).replace("有限公司", "有限责任公司") + ",," + county(i - 3) + ",沈阳市三好街" + (i - 3)
                                + "号2楼,外卖,,");
            case 19 -> opened(row("　" + name(i) + " ", wide(code(i)), i, " 在营 ", "２０２１/６/１８"));
            case 31 -> told(Fate.REFUSED, row(name(i), code(i), i, "在营", "").replace(county(i), "310101"));
            case 41 -> told(Fate.REFUSED, row(name(i), code(i), i, "在营", "2021-02-30"));
            default -> opened(row(name(i), code(i), i, "在营", date(i)));
        };
    }

    private String told(Fate fate, String row) {
        fates.merge(fate, 1, Integer::sum);
        return row;
    }

    private String opened(String row) {
        operating++;
        return told(Fate.NEW, row);
    }

    private String closed(String row) {
        operating--;
        return row;
    }

    private static String row(String name, String code, int i, String status, String founded) {
        return name + "," + code + "," + county(i) + ",三好街" + i + "号," + (i % 2 == 0 ? "外卖" : "快递") + "," + status + ","
                + founded;
    }

    private static String county(int i) {
        return COUNTIES[i % COUNTIES.length];
    }

    private static String date(int i) {
        return switch (i % 4) {
            case 0 -> "44365"; // as Excel counts days
            case 1 -> "2021年6月18日";
            case 2 -> "2021/6/18";
            default -> "";
        };
    }

    /** Brands of which any two differ in two characters, so that no two companies are alike by chance. */
    private static String name(int i) {
        int[] digits = {i % LETTERS, i / LETTERS % LETTERS, i / LETTERS / LETTERS % LETTERS, 0};
        digits[3] = (digits[0] + digits[1] + digits[2]) % LETTERS;
        StringBuilder brand = new StringBuilder();
        for (int position = 0; position < digits.length; position++) {
            brand.append((char) (ALPHABETS[position] + digits[position]));
        }
        return "沈阳" + brand + "配送有限公司";
    }

    private static String code(int i) {
        String first = "912101MA0" + "%08d".formatted(i);
        int sum = 0;
        for (int position = 0, weight = 1; position < first.length(); position++, weight = weight * 3 % 31) {
            sum += CHARACTERS.indexOf(first.charAt(position)) * weight;
        }
        return first + CHARACTERS.charAt((31 - sum % 31) % 31);
    }

    private static String wide(String code) {
        StringBuilder wide = new StringBuilder();
        code.chars().forEach(unit -> wide.append((char) (unit + 0xFF01 - '!')));
        return wide.toString();
    }
}
