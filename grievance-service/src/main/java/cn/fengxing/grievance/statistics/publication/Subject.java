package cn.fengxing.grievance.statistics.publication;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What figures are of. */
public enum Subject {
    GRIEVANCES(Figure.FILED),
    HAZARDS(Figure.REPORTED);

    private final Figure first;

    Subject(Figure first) {
        this.first = first;
    }

    /** Counted before anything else can be. */
    public Figure first() {
        return first;
    }

    public List<Figure> figures() {
        return Arrays.stream(Figure.values())
                .filter(figure -> figure.subject() == this)
                .toList();
    }

    public List<Group> groups() {
        return Arrays.stream(Group.values())
                .filter(group -> group.subject() == this)
                .toList();
    }

    /** In which the figures' counts are kept in a row. */
    int columns() {
        return figures().stream().mapToInt(Figure::width).sum();
    }

    /** Of each column, the code that its counts have among the rollups. */
    List<String> codes() {
        return figures().stream()
                .flatMap(figure -> IntStream.range(0, figure.width()).mapToObj(figure::code))
                .toList();
    }
}
