package cn.fengxing.org.station.search;

/**
 * The plane in which stations are indexed: longitude, and latitude stretched so that around every point all directions have one
 * scale (Mercator on the sphere), in degrees. The nearest in the plane are the nearest on the ground but for the little that the scale
 * changes between here and there; {@link #surelyWithin} tells when that is too little to matter.
 */
final class Mercator {

    /** Mean radius of the earth, IUGG. */
    private static final double EARTH_METRES = 6_371_008.8;

    private Mercator() {}

    /** The northing of a latitude; the southernmost and northernmost degrees have none that a map shows. */
    static double y(double lat) {
        double phi = Math.toRadians(lat);
        return Math.toDegrees(Math.log(Math.tan(phi) + 1 / Math.cos(phi)));
    }

    /** Along the great circle (haversine). */
    static double metres(double lon, double lat, double otherLon, double otherLat) {
        double north = Math.sin(Math.toRadians(otherLat - lat) / 2);
        double east = Math.sin(Math.toRadians(otherLon - lon) / 2);
        double a = north * north + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(otherLat)) * east * east;
        return 2 * EARTH_METRES * Math.asin(Math.sqrt(Math.min(1, a)));
    }

    /**
     * A distance in the plane that nothing exceeds which lies within so many metres on the ground: a path is stretched most where
     * it comes closest to a pole.
     */
    static double reach(double lat, double metres) {
        double degrees = Math.toDegrees(metres / EARTH_METRES);
        double highest = Math.abs(lat) + degrees;
        return highest >= 90 ? Double.POSITIVE_INFINITY : degrees / Math.cos(Math.toRadians(highest));
    }

    /** Whether whatever lies no nearer in the plane than {@code planeDistance} is at least so many metres away. */
    static boolean surelyWithin(double lat, double metres, double planeDistance) {
        return reach(lat, metres) <= planeDistance;
    }
}
