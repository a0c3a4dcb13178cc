package cn.fengxing.kit.caller;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The caller's reach as a condition in SQL, so that a list reads only what the caller may see:
 *
 * <pre>{@code
 * ReachFilter reach = caller.reach(Role.REGULATOR);
 * reach.bind(entities.createNativeQuery("SELECT … JOIN known_organisation o ON … WHERE " + reach.sql("o")))
 * }</pre>
 *
 * It says the same as {@link Caller#reaches}, and can use the indexes on path and division.
 */
public final class ReachFilter {

    private static final String TERRITORIAL = "'" + String.join("', '", new TreeSet<>(Reach.TERRITORIAL)) + "'";

    private final List<Reach> reaches;
    private final Map<String, String> parameters = new LinkedHashMap<>();

    ReachFilter(Collection<Reach> reaches) {
        this.reaches =
                reaches.stream().filter(reach -> !reach.seat().dissolved()).toList();
        for (int i = 0; i < this.reaches.size(); i++) {
            addParameters(i, this.reaches.get(i));
        }
    }

    /**
     * One condition in brackets.
     *
     * @param alias of a relation with the columns path, type, line, division_code and industries (text[]), as {@code
     *     known_organisation} has them
     */
    public String sql(String alias) {
        if (reaches.isEmpty()) {
            return "(FALSE)";
        }
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < reaches.size(); i++) {
            conditions.add(condition(reaches.get(i)).replace("{o}", alias).replace("{reach}", ":" + parameter(i)));
        }
        return "(" + String.join("\n OR ", conditions) + ")";
    }

    /** Sets the parameters that {@link #sql} names; all of them begin with {@code reach}. */
    public <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private static String condition(Reach reach) {
        String subtree = "{o}.path >= {reach}Path AND {o}.path < {reach}PathEnd";
        if (!hasDivision(reach)) {
            return subtree;
        }
        String inDivision = "{o}.division_code >= {reach}Division AND {o}.division_code < {reach}DivisionEnd"
                + " AND NOT starts_with({reach}Path, {o}.path)";
        if (reach.isRegulator()) {
            return subtree + " OR " + inDivision
                    + " AND {o}.line = 'CORPORATE' AND {o}.industries && string_to_array({reach}Industries, ',')";
        }
        String notBeside = " AND NOT ({o}.type IN (" + TERRITORIAL + ") AND {o}.division_code = {reach}OwnDivision)";
        String kind = reach.isTerritorial() ? "" : " AND {o}.type IN ({reach}Kind, '" + OrganisationPlace.LISTED + "')";
        return subtree + " OR " + inDivision + notBeside + kind;
    }

    private void addParameters(int index, Reach reach) {
        String name = parameter(index);
        OrganisationPlace seat = reach.seat();
        String code = seat.divisionCode();
        parameters.put(name + "Path", seat.path());
        parameters.put(name + "PathEnd", after(seat.path(), '/'));
        if (code == null || !hasDivision(reach)) {
            return;
        }
        String prefix = DivisionCode.prefix(code);
        parameters.put(name + "Division", prefix);
        parameters.put(name + "DivisionEnd", prefix + ':'); // in C order the colon follows the nine
        if (reach.isRegulator()) {
            parameters.put(name + "Industries", String.join(",", seat.industries()));
            return;
        }
        parameters.put(name + "OwnDivision", code);
        if (!reach.isTerritorial()) {
            parameters.put(name + "Kind", seat.type());
        }
    }

    private static boolean hasDivision(Reach reach) {
        return (reach.isTerritorial() || reach.kindInDivision() != null || reach.isRegulator())
                && DivisionCode.isCode(reach.seat().divisionCode());
    }

    /** The first text behind all that begin with this one. */
    private static String after(String text, char last) {
        return text.substring(0, text.length() - 1) + (char) (last + 1);
    }

    private static String parameter(int index) {
        return "reach" + index;
    }
}
