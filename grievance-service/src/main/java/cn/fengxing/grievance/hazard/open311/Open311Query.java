package cn.fengxing.grievance.hazard.open311;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which requests are asked for. Named ones are looked up whatever else is said, as the specification has it.
 *
 * @param ids empty for those of a time
 * @param statuses of hazards
 */
record Open311Query(
        List<UUID> ids,
        List<String> codes,
        List<String> statuses,
        Instant from,
        Instant until,
        int page,
        int pageSize) {

    static final List<String> OPEN = List.of("VERIFIED", "ASSIGNED", "FIXED");
    static final List<String> CLOSED = List.of("CONFIRMED");

    /** The specification's limits: 90 days, and a thousand requests. */
    private static final Duration MAX_SPAN = Duration.ofDays(90);

    private static final int MOST = 1000;
    private static final int MAX_PAGE_SIZE = 200;
    private static final int MAX_IDS = 100;

    /** What the client asked, as text; null for what it left out. */
    record Asked(
            @Nullable String ids,
            @Nullable String codes,
            @Nullable String status,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable String page,
            @Nullable String pageSize) {}

    /** @throws Open311Refused 400, or 404 for an unknown service */
    static Open311Query of(Asked asked, Instant now) {
        Instant until = asked.endDate() == null ? endOf(asked, now) : time("end_date", asked.endDate());
        Instant from = asked.startDate() == null ? until.minus(MAX_SPAN) : time("start_date", asked.startDate());
        if (from.isAfter(until) || Duration.between(from, until).compareTo(MAX_SPAN) > 0) {
            throw new Open311Refused(400, "start_date and end_date span 90 days at most / 起止日期不得超过 90 天");
        }
        int size = number("page_size", asked.pageSize(), MAX_PAGE_SIZE, 50);
        return new Open311Query(
                ids(asked.ids()),
                parts(asked.codes()).stream()
                        .map(code -> Open311Service.category(code).name())
                        .toList(),
                statuses(asked.status()),
                from,
                until,
                number("page", asked.page(), MOST / size, 1),
                size);
    }

    /** With a beginning and no end, as far as is allowed. */
    private static Instant endOf(Asked asked, Instant now) {
        if (asked.startDate() == null) {
            return now;
        }
        Instant latest = time("start_date", asked.startDate()).plus(MAX_SPAN);
        return latest.isBefore(now) ? latest : now;
    }

    private static List<UUID> ids(@Nullable String text) {
        List<String> parts = parts(text);
        if (parts.size() > MAX_IDS) {
            throw Open311Refused.wrong("service_request_id");
        }
        return parts.stream().map(Open311Query::id).toList();
    }

    /** @throws Open311Refused 404: what is no id of ours is nobody's */
    static UUID id(String text) {
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException malformed) {
            // answered as what is not there
        }
        throw Open311Refused.unknown("service_request_id");
    }

    private static List<String> statuses(@Nullable String text) {
        Set<String> asked = Set.copyOf(parts(text));
        if (!Set.of("open", "closed").containsAll(asked)) {
            throw Open311Refused.wrong("status");
        }
        if (asked.size() == 1) {
            return asked.contains("open") ? OPEN : CLOSED;
        }
        return List.of("VERIFIED", "ASSIGNED", "FIXED", "CONFIRMED");
    }

    private static List<String> parts(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.strip().split("\\s*,\\s*"));
    }

    private static Instant time(String name, String text) {
        try {
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeParseException e) {
            throw Open311Refused.wrong(name);
        }
    }

    private static int number(String name, @Nullable String text, int most, int usual) {
        if (text == null) {
            return usual;
        }
        if (!text.matches("[1-9]\\d{0,3}") || Integer.parseInt(text) > most) {
            throw Open311Refused.wrong(name);
        }
        return Integer.parseInt(text);
    }
}
