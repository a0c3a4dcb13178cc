package cn.fengxing.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A recorded transaction done again and again on one connection, every time with ids, numbers and hashes of its own. */
final class Replay {

    /** Ids, case numbers, and the first 16 bytes of hashes and ciphertexts. */
    private static final Pattern UNIQUE =
            Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}|[A-Z]{2}-\\d{4}-\\d{6}-\\d"
                    + "|(?<=^\\\\x)\\p{XDigit}{32}");

    private static final AtomicLong NUMBER = new AtomicLong();

    private final Connection connection;
    private final List<PreparedStatement> statements = new ArrayList<>();
    private final List<List<@Nullable String>> parameters = new ArrayList<>();
    private final Set<String> unique = new HashSet<>();

    /**
     * @param connection with {@code stringtype=unspecified}, so that parameters go as they were logged
     * @param kept ids that were there before the recording
     */
    Replay(Connection connection, RecordedTransaction recorded, Set<String> kept) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        for (RecordedTransaction.Step step : recorded.steps()) {
            statements.add(connection.prepareStatement(step.sql()));
            parameters.add(step.parameters());
            step.parameters().forEach(this::findUnique);
        }
        unique.removeAll(kept);
    }

    private void findUnique(@Nullable String parameter) {
        Matcher found = UNIQUE.matcher(parameter == null ? "" : parameter);
        while (found.find()) {
            unique.add(found.group());
        }
    }

    void once() throws SQLException {
        Map<String, String> fresh = new HashMap<>();
        unique.forEach(value -> fresh.put(value, another(value)));
        for (int i = 0; i < statements.size(); i++) {
            PreparedStatement statement = statements.get(i);
            List<@Nullable String> values = parameters.get(i);
            for (int p = 0; p < values.size(); p++) {
                statement.setString(p + 1, renewed(values.get(p), fresh));
            }
            if (statement.execute()) {
                read(statement);
            }
        }
        connection.commit();
    }

    private static void read(PreparedStatement statement) throws SQLException {
        try (var rows = statement.getResultSet()) {
            while (rows.next()) {
                rows.getString(1);
            }
        }
    }

    private static @Nullable String renewed(@Nullable String value, Map<String, String> fresh) {
        return value == null
                ? null
                : UNIQUE.matcher(value)
                        .replaceAll(
                                found -> Matcher.quoteReplacement(fresh.getOrDefault(found.group(), found.group())));
    }

    private static String another(String value) {
        if (value.length() == 32) {
            return UUID.randomUUID().toString().replace("-", "");
        }
        if (value.length() == 36) {
            return UUID.randomUUID().toString();
        }
        return value.substring(0, 8) + "%06d-%d".formatted(NUMBER.incrementAndGet(), 10);
    }
}
