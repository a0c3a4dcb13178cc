package cn.fengxing.grievance.hazard.open311;

import cn.fengxing.grievance.hazard.Position;
import cn.fengxing.grievance.hazard.rule.HazardCategory;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a POSTed request. What an app may send about people, such as e-mail, phone and names, is not even looked at.
 *
 * @param division as the app says it, or null
 */
record Open311Form(
        HazardCategory category,
        @Nullable Position position,
        @Nullable String words,
        @Nullable String division) {

    private static final int MAX_WORDS = 1000;

    /** @throws Open311Refused 400, or 404 for an unknown service */
    static Open311Form of(Map<String, List<String>> form) {
        String code = value(form, "service_code");
        if (code == null) {
            throw Open311Refused.missing("service_code");
        }
        Position position = position(form);
        String address = value(form, "address_string");
        if (position == null && address == null) {
            throw Open311Refused.missing("lat/long or address_string");
        }
        String division = value(form, "attribute[" + Open311Definition.DIVISION + "]");
        return new Open311Form(
                Open311Service.category(code),
                position,
                words(value(form, "description"), address),
                division == null ? value(form, "jurisdiction_id") : division);
    }

    private static @Nullable Position position(Map<String, List<String>> form) {
        String lat = value(form, "lat");
        String lon = value(form, "long");
        if (lat == null && lon == null) {
            return null;
        }
        if (lat == null || lon == null) {
            throw Open311Refused.missing(lat == null ? "lat" : "long");
        }
        return new Position(degrees("long", lon, 180), degrees("lat", lat, 90));
    }

    private static double degrees(String name, String text, int most) {
        if (!text.matches("[+-]?\\d{1,3}(\\.\\d{1,15})?") || Math.abs(Double.parseDouble(text)) > most) {
            throw Open311Refused.wrong(name);
        }
        return Double.parseDouble(text);
    }

    private static @Nullable String words(@Nullable String description, @Nullable String address) {
        String words = (description == null ? "" : description) + (address == null ? "" : "\n地址：" + address);
        if (words.codePointCount(0, words.length()) > MAX_WORDS) {
            throw Open311Refused.wrong("description");
        }
        return words.isBlank() ? null : words.strip();
    }

    private static @Nullable String value(Map<String, List<String>> form, String name) {
        List<String> values = form.getOrDefault(name, List.of());
        String value = values.isEmpty() ? null : values.get(0);
        if (value == null || value.isBlank()) {
            return null;
        }
        boolean broken = value.indexOf('\0') >= 0 || value.chars().anyMatch(c -> c == '\uFFFD');
        if (values.size() > 1 || broken) {
            throw Open311Refused.wrong(name);
        }
        return value;
    }
}
