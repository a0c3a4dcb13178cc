package cn.fengxing.grievance.hazard.map;

import cn.fengxing.kit.problem.FieldRejected;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of the map, in degrees, WGS-84; the order of the edges is that of RFC 7946 section 5. */
record MapBox(double west, double south, double east, double north) {

    static final String FORM = "^-?[0-9]{1,3}(\\.[0-9]{1,9})?(,-?[0-9]{1,3}(\\.[0-9]{1,9})?){3}$";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    /** @throws FieldRejected 400 unless it is four numbers, west and south first, with something between them */
    static MapBox parse(String text) {
        Matcher matcher = PATTERN.matcher(text);
        if (!matcher.matches()) {
            throw new FieldRejected("box", "wrong-format");
        }
        String[] edges = text.split(",");
        MapBox box = new MapBox(number(edges[0]), number(edges[1]), number(edges[2]), number(edges[3]));
        boolean onEarth = box.west >= -180 && box.east <= 180 && box.south >= -90 && box.north <= 90;
        if (!onEarth || box.west >= box.east || box.south >= box.north) {
            throw new FieldRejected("box", "wrong-value");
        }
        return box;
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}
