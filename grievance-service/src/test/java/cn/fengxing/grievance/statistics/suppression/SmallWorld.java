package cn.fengxing.grievance.statistics.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Random cases in a province of two cities over nine weeks, and everything that is told of them. */
final class SmallWorld {

    private static final List<String> COUNTIES = List.of("210100", "210101", "210102", "210201", "210202", "210203");
    private static final List<String> PLATFORMS = List.of("-", "fast", "near", "wide");
    private static final List<String> CATEGORIES = List.of("PAY", "REST", "OTHER");
    private static final List<String> DEPARTMENTS = List.of("one", "two", "three", "four");

    /** Two months make a quarter. */
    private static final Map<String, List<String>> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("M1", weeks(0, 4));
        PARTS.put("M2", weeks(4, 9));
        PARTS.put("Q", List.of("M1", "M2"));
    }

    private final Map<Question, Long> counts = new HashMap<>();
    private final Map<Question, Long> answers = new LinkedHashMap<>();
    private final Set<Cell> cells = new LinkedHashSet<>();

    record Question(Cell cell, String period) {}

    SmallWorld(Random random, int cases) {
        int skew = 1 + random.nextInt(3);
        for (int i = 0; i < cases; i++) {
            String week = "W" + random.nextInt(9);
            String department = pick(random, DEPARTMENTS, skew);
            for (Cell cell : Cell.holding(
                    pick(random, COUNTIES, skew),
                    pick(random, PLATFORMS, skew),
                    pick(random, CATEGORIES, skew),
                    department)) {
                cells.add(cell);
                tally(new Question(cell, week));
            }
        }
        tell();
    }

    private static List<String> weeks(int from, int to) {
        return IntStream.range(from, to).mapToObj(week -> "W" + week).toList();
    }

    /** The greater the skew, the more there is of the first and the less of the last. */
    private static String pick(Random random, List<String> of, int skew) {
        return of.get((int) (of.size() * Math.pow(random.nextDouble(), skew)));
    }

    private void tally(Question question) {
        counts.merge(question, 1L, Long::sum);
        PARTS.forEach((whole, parts) -> {
            if (parts.contains(question.period())) {
                tally(new Question(question.cell(), whole));
            }
        });
    }

    private void tell() {
        Map<String, Map<Cell, Gap>> told = new HashMap<>();
        for (String week : weeks(0, 9)) {
            told.put(week, Suppression.ofWeek(sizes(week)));
        }
        PARTS.forEach((whole, parts) -> {
            Map<Cell, Gap> gaps = new HashMap<>();
            sizes(whole)
                    .keySet()
                    .forEach(cell -> gaps.put(
                            cell,
                            parts.stream()
                                    .map(part -> told.get(part).getOrDefault(cell, empty(part)))
                                    .reduce(Gap.NONE, Gap::plus)));
            told.put(whole, Suppression.ofLonger(sizes(whole), gaps));
        });
        told.forEach((period, gaps) -> gaps.forEach((cell, gap) -> {
            if (gap.isNone()) {
                Question question = new Question(cell, period);
                answers.put(question, counts.get(question));
            }
        }));
    }

    private static Gap empty(String period) {
        return PARTS.containsKey(period)
                ? new Gap(0, (int) PARTS.get(period).stream().count(), 0)
                : Gap.EMPTY_WEEK;
    }

    private Map<Cell, Long> sizes(String period) {
        Map<Cell, Long> sizes = new HashMap<>();
        counts.forEach((question, count) -> {
            if (question.period().equals(period)) {
                sizes.put(question.cell(), count);
            }
        });
        return sizes;
    }

    Map<Question, Long> answers() {
        return answers;
    }

    long count(Question question) {
        return counts.getOrDefault(question, 0L);
    }

    List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (Cell cell : cells) {
            periods().forEach(period -> questions.add(new Question(cell, period)));
        }
        return questions;
    }

    private static List<String> periods() {
        List<String> periods = new ArrayList<>(weeks(0, 9));
        periods.addAll(PARTS.keySet());
        return periods;
    }

    boolean contains(Question whole, Question part) {
        return !whole.equals(part)
                && part.cell().scope().startsWith(whole.cell().scope())
                && (whole.cell().filter().equals(Cell.ALL)
                        || whole.cell().filter().equals(part.cell().filter()))
                && (whole.period().equals(part.period()) || within(whole.period(), part.period()));
    }

    private static boolean within(String whole, String part) {
        return PARTS.getOrDefault(whole, List.of()).stream().anyMatch(each -> each.equals(part) || within(each, part));
    }

    /** What each answer is the sum of: divisions, platforms, categories, departments, periods. */
    Map<Question, List<List<Question>>> sums() {
        Map<Question, List<List<Question>>> sums = new LinkedHashMap<>();
        for (Question whole : questions()) {
            List<List<Question>> ways = new ArrayList<>();
            ways.add(cells.stream()
                    .filter(cell -> whole.cell().equals(cell.wider()))
                    .map(cell -> new Question(cell, whole.period()))
                    .toList());
            if (whole.cell().filter().equals(Cell.ALL)) {
                List.of("P", "C", "O")
                        .forEach(kind -> ways.add(cells.stream()
                                .filter(cell -> cell.scope().equals(whole.cell().scope())
                                        && cell.kind().equals(kind))
                                .map(cell -> new Question(cell, whole.period()))
                                .toList()));
            }
            ways.add(PARTS.getOrDefault(whole.period(), List.of()).stream()
                    .map(part -> new Question(whole.cell(), part))
                    .toList());
            sums.put(whole, ways.stream().filter(parts -> !parts.isEmpty()).toList());
        }
        return sums;
    }
}
