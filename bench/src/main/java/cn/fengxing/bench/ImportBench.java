package cn.fengxing.bench;

import cn.fengxing.bench.Ratio.Better;
import cn.fengxing.kit.numbers.SocialCreditCode;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * A list of companies through the API, from the first byte sent to the last row's verdict (read in its encoding, sealed while it
 * waits, every row checked, looked for by code, by name and by what is near), against COPY of the rows that it made into a table
 * with the same indexes.
 */
final class ImportBench implements Measurement {

    private static final int ROUNDS = 3;
    private static final int ROWS = 50_000;

    /** One row in so many says again what an earlier one said. */
    private static final int REPEATED = 20;

    private static final int LETTERS = 80;
    private static final int[] ALPHABETS = {0x7200, 0x7300, 0x7500, 0x7700};
    private static final String[] COUNTIES = {"210102", "210103", "210104", "210105", "210106"};

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Report run() throws Exception {
        try (ImportSetting setting = new ImportSetting()) {
            Path list = setting.org().file("companies.csv");
            write(list);
            System.out.println("Warming up");
            measure(new Rounds(), setting, list);
            Rounds rounds = new Rounds();
            for (int round = 1; round <= ROUNDS; round++) {
                measure(rounds, setting, list);
                System.out.printf("Round %d of %d: %s%n", round, ROUNDS, rounds.last());
            }
            return new Report(
                    "import",
                    List.of(new Ratio(
                            "imported / copied rows per second",
                            rounds.median("imported rows/s") / rounds.median("copied rows/s"),
                            Better.HIGHER,
                            0.2,
                            0.5)),
                    rounds.medians());
        }
    }

    private static void measure(Rounds rounds, ImportSetting setting, Path list) throws Exception {
        setting.forgetLedger();
        double serviceCpu = setting.org().serviceCpu();
        double databaseCpu = setting.org().databaseCpu();
        long start = System.nanoTime();
        JsonNode ended = setting.imported(list);
        double seconds = (System.nanoTime() - start) / 1e9;
        requireAll(ended.path("counts"));
        rounds.add("imported rows/s", ROWS / seconds);
        rounds.add("CPU s of an import, service", setting.org().serviceCpu() - serviceCpu);
        rounds.add("CPU s of an import, database", setting.org().databaseCpu() - databaseCpu);
        copyOut(setting);
        rounds.add("copied rows/s", copiedPerSecond(setting));
    }

    private static void requireAll(JsonNode counts) {
        int repeated = ROWS / REPEATED;
        if (counts.path("rowsNew").asInt() != ROWS - repeated
                || counts.path("rowsSame").asInt() != repeated) {
            throw new IllegalStateException("other verdicts than the list was made for: " + counts);
        }
    }

    private static void copyOut(ImportSetting setting) throws SQLException, IOException {
        try (Connection owner = setting.org().connectAsOwner();
                Statement statement = owner.createStatement();
                OutputStream out = Files.newOutputStream(setting.org().file("rows"))) {
            copies(owner).copyOut("COPY ledger_entry TO STDOUT", out);
            statement.execute("DROP TABLE IF EXISTS bare_entry");
            statement.execute("CREATE TABLE bare_entry (LIKE ledger_entry INCLUDING ALL)");
            statement.execute("CHECKPOINT");
        }
    }

    private static double copiedPerSecond(ImportSetting setting) throws SQLException, IOException {
        try (Connection owner = setting.org().connectAsOwner();
                InputStream rows = Files.newInputStream(setting.org().file("rows"))) {
            long start = System.nanoTime();
            long copied = copies(owner).copyIn("COPY bare_entry FROM STDIN", rows);
            return copied / ((System.nanoTime() - start) / 1e9);
        }
    }

    private static CopyManager copies(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private static void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, Charset.forName("GBK"))) {
            out.write("企业名称,统一社会信用代码,所在区划,经营地址,所属行业,登记状态,成立时间\r\n");
            for (int i = 0; i < ROWS; i++) {
                int told = i % REPEATED == REPEATED - 1 ? i - 7 : i;
                out.write(name(told) + ","
                        + SocialCreditCode.completing("912101MA0%08d".formatted(told))
                                .text() + ","
                        + COUNTIES[told % COUNTIES.length] + ",三好街" + told + "号," + (told % 2 == 0 ? "外卖" : "快递")
                        + ",在营,2021/6/18\r\n");
            }
        }
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
}
