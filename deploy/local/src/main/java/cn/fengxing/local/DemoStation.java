package cn.fengxing.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code stations.csv} as the API takes it. Hours are {@code 07:00-22:00} or {@code closed}; no hours of holidays are those of
 * any other day.
 */
final class DemoStation {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> WEEKDAYS = List.of("monday", "tuesday", "wednesday", "thursday", "friday");
    private static final List<String> WEEKEND = List.of("saturday", "sunday");

    private DemoStation() {}

    static ObjectNode of(Map<String, String> row, @Nullable String organisationId) {
        var request = JSON.createObjectNode();
        var station = request.putObject("station")
                .put("name", row.get("name"))
                .put("type", row.get("type"))
                .put("runner", row.get("runner"))
                .put("organisationId", organisationId)
                .put("divisionCode", row.get("division"))
                .put("address", row.get("address"))
                .put("floor", Integer.parseInt(row.get("floor")));
        station.putObject("position")
                .put("lon", Double.parseDouble(row.get("lon")))
                .put("lat", Double.parseDouble(row.get("lat")));
        words(station.putArray("facilities"), row.get("facilities"));
        words(station.putArray("chargedFacilities"), row.get("charged"));
        var hours = request.putObject("hours");
        WEEKDAYS.forEach(day -> span(hours.putArray(day), row.get("weekdays")));
        WEEKEND.forEach(day -> span(hours.putArray(day), row.get("weekend")));
        if (!row.get("holidays").isEmpty()) {
            span(hours.putArray("holiday"), row.get("holidays"));
        }
        return request;
    }

    private static void words(ArrayNode array, String cell) {
        if (!cell.isEmpty()) {
            List.of(cell.split(" +")).forEach(array::add);
        }
    }

    private static void span(ArrayNode day, String cell) {
        if (!cell.equals("closed")) {
            var times = cell.split("-");
            day.addObject().put("opens", times[0]).put("closes", times[1]);
        }
    }
}
