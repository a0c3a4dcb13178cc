package cn.fengxing.org;

import java.util.UUID;

/** Good bodies of the stations' operations. */
public final class StationBodies {

    public static final String ALWAYS = """
            {"monday":[{"opens":"00:00","closes":"24:00"}],"tuesday":[{"opens":"00:00","closes":"24:00"}],
             "wednesday":[{"opens":"00:00","closes":"24:00"}],"thursday":[{"opens":"00:00","closes":"24:00"}],
             "friday":[{"opens":"00:00","closes":"24:00"}],"saturday":[{"opens":"00:00","closes":"24:00"}],
             "sunday":[{"opens":"00:00","closes":"24:00"}]}""";

    public static final String NEVER = """
            {"monday":[],"tuesday":[],"wednesday":[],"thursday":[],"friday":[],"saturday":[],"sunday":[]}""";

    public static final String HOURS = "{\"hours\":" + ALWAYS + ",\"exceptions\":[]}";
    public static final String CLOSING = "{\"from\":\"2026-12-01T00:00:00Z\",\"reason\":\"供暖管道检修\"}";
    public static final String LIST_ANEW = "{\"title\":\"清单\",\"items\":[{\"name\":\"热姜茶\",\"freeOfCharge\":true}]}";

    private StationBodies() {}

    public static String station(UUID organisationId) {
        return station(organisationId, 123.2, 41.76, "\"WATER\"");
    }

    /** @param facilities in quotes, by comma */
    public static String station(UUID organisationId, double lon, double lat, String facilities) {
        return """
                {"name":"某驿站","type":"CARE_STATION","runner":"COMMUNITY","organisationId":"%s","divisionCode":"210106001000",
                 "address":"昆明湖街1号","floor":1,"position":{"lon":%s,"lat":%s},"facilities":[%s]}""".formatted(organisationId, lon, lat, facilities);
    }

    public static String setUp(String station, String hours) {
        return "{\"station\":" + station + ",\"hours\":" + hours + "}";
    }

    public static String list(UUID organisationId) {
        return "{\"organisationId\":\"" + organisationId + "\"," + LIST_ANEW.substring(1);
    }
}
