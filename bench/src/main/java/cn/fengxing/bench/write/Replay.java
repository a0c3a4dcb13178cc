package cn.fengxing.bench.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A recorded transaction done again and again on one connection, every time with ids, numbers and hashes of its own. */
final class Replay {

    /** Ids, case numbers, and the first 16 bytes of hashes and ciphertexts. */
    private static final Pattern UNIQUE =
            Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}|[A-Z]{2}-\\d{4}-\\d{6}-\\d"
                    + "|(?<=^\\\\x)\\p{XDigit}{32}");

    private final Connection connection;
    private final Set<String> kept;
    private final List<PreparedStatement> statements = new ArrayList<>();
    private final List<List<Template>> parameters = new ArrayList<>();

    /** Recorded value → its place in {@link #fresh}; one value may stand in many parameters. */
    private final Map<String, Integer> places = new LinkedHashMap<>();

    private final String[] fresh;

    /**
     * @param connection with {@code stringtype=unspecified}, so that parameters go as they were logged
     * @param kept ids that were there before the recording
     */
    Replay(Connection connection, RecordedTransaction recorded, Set<String> kept) throws SQLException {
        this.connection = connection;
        this.kept = kept;
        connection.setAutoCommit(false);
        for (RecordedTransaction.Step step : recorded.steps()) {
            statements.add(connection.prepareStatement(step.sql()));
            List<Template> templates = new ArrayList<>();
            step.parameters().forEach(value -> templates.add(template(value)));
            parameters.add(templates);
        }
        fresh = new String[places.size()];
    }

    /** Texts with gaps between them; a null value is one null text. */
    private record Template(List<@Nullable String> texts, int[] gaps) {

        @Nullable
        String fill(String[] values) {
            if (gaps.length == 0) {
                return texts.get(0);
            }
            StringBuilder filled = new StringBuilder();
            for (int i = 0; i < gaps.length; i++) {
                filled.append(texts.get(i)).append(values[gaps[i]]);
            }
            return filled.append(texts.get(gaps.length)).toString();
        }
    }

    private Template template(@Nullable String value) {
        List<@Nullable String> texts = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        int from = 0;
        Matcher found = UNIQUE.matcher(value == null ? "" : value);
        while (value != null && found.find()) {
            if (!kept.contains(found.group())) {
                texts.add(value.substring(from, found.start()));
                gaps.add(places.computeIfAbsent(found.group(), text -> places.size()));
                from = found.end();
            }
        }
        texts.add(value == null ? null : value.substring(from));
        return new Template(texts, gaps.stream().mapToInt(gap -> gap).toArray());
    }

    void once() throws SQLException {
        places.forEach((value, place) -> fresh[place] = FreshValues.like(value));
        for (int i = 0; i < statements.size(); i++) {
            PreparedStatement statement = statements.get(i);
            int number = 1;
            for (Template template : parameters.get(i)) {
                statement.setString(number++, template.fill(fresh));
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
}
