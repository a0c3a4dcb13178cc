package cn.fengxing.member.care.signup;

import cn.fengxing.kit.places.Place;
import cn.fengxing.kit.places.PlaceHolder;
import cn.fengxing.kit.places.PlaceState;
import cn.fengxing.kit.places.Places;
import cn.fengxing.member.care.CareKind;
import cn.fengxing.member.care.session.CareSessionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person has signed up for, as long as it is kept. */
@ApplicationScoped
@Transactional
public class MyCareSignUps {

    private static final int MOST = 200;

    private final Places places;
    private final EntityManager entities;

    MyCareSignUps(Places places, EntityManager entities) {
        this.places = places;
        this.entities = entities;
    }

    /** Under each name that a person is hashed by here. */
    Stream<PlaceHolder> holders(UUID personId) {
        return Arrays.stream(CareKind.values())
                .map(CareKind::holderField)
                .distinct()
                .map(field -> places.holder(field, personId));
    }

    /** The latest first. */
    List<MyCareSignUpView> of(UUID personId) {
        Map<UUID, Place> standing = holders(personId)
                .flatMap(holder -> places.of(holder).stream())
                .filter(place -> place.state() != PlaceState.GIVEN_UP)
                .collect(Collectors.toMap(Place::id, Function.identity()));
        List<?> rows = entities.createNativeQuery("""
                        SELECT c.place_id, s.id, s.programme_id, p.kind, p.title, s.starts_at, s.ends_at, s.station_id, s.address,
                               s.state, c.shows_name, c.attendance
                          FROM care_sign_up c JOIN care_session s ON s.id = c.session_id JOIN care_programme p ON p.id = s.programme_id
                         WHERE c.place_id = ANY(?1) ORDER BY s.starts_at DESC, s.id""", Tuple.class)
                .setParameter(1, standing.keySet().toArray(UUID[]::new))
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream().map(row -> view((Tuple) row, standing)).toList();
    }

    private MyCareSignUpView view(Tuple row, Map<UUID, Place> standing) {
        Place place = standing.get(row.get("place_id", UUID.class));
        @Nullable String attendance = row.get("attendance", String.class);
        return new MyCareSignUpView(
                row.get("id", UUID.class),
                row.get("programme_id", UUID.class),
                CareKind.valueOf(row.get("kind", String.class)),
                row.get("title", String.class),
                row.get("starts_at", Instant.class),
                row.get("ends_at", Instant.class),
                row.get("station_id", UUID.class),
                row.get("address", String.class),
                CareSessionState.valueOf(row.get("state", String.class)),
                place.number(),
                place.state(),
                places.ahead(place),
                row.get("shows_name", Boolean.class),
                attendance == null ? null : CareAttendance.valueOf(attendance));
    }
}
