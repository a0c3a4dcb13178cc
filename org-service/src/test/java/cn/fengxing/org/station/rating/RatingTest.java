package cn.fengxing.org.station.rating;

import static cn.fengxing.org.station.StationApi.asWorker;
import static cn.fengxing.org.station.StationApi.read;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.org.PlantedTrees;
import cn.fengxing.org.station.StationApi;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class RatingTest {

    @Inject
    PlantedTrees trees;

    @Inject
    EntityManager entities;

    private UUID seat = new UUID(0, 0);
    private String station = "";

    @BeforeEach
    void a_station() {
        seat = trees.plant().seat();
        station = StationApi.setUp(seat);
    }

    @Test
    void a_score_is_shown_from_the_fifth_rating_on() {
        rateByNewPeople(4, 4);
        assertThat(read(station).<Object>path("score")).isNull();

        rateByNewPeople(1, 5);
        assertThat(read(station).<Integer>path("score.ratings")).isEqualTo(5);
        assertThat(read(station).<Float>path("score.average")).isEqualTo(4.2f);
    }

    @Test
    void a_shown_score_moves_by_five_people_at_once_so_that_it_tells_of_none() {
        rateByNewPeople(5, 5);
        rateByNewPeople(4, 1);
        assertThat(read(station).<Float>path("score.average")).isEqualTo(5.0f);

        rateByNewPeople(1, 1);
        assertThat(read(station).<Integer>path("score.ratings")).isEqualTo(10);
        assertThat(read(station).<Float>path("score.average")).isEqualTo(3.0f);
    }

    @Test
    void who_changes_a_rating_again_and_again_is_one_person() {
        rateByNewPeople(5, 5);
        UUID restless = UUID.randomUUID();
        for (int stars : List.of(1, 2, 3, 4, 5, 1, 2)) {
            assertThat(rate(restless, stars).statusCode()).isEqualTo(200);
        }

        assertThat(read(station).<Integer>path("score.ratings")).isEqualTo(5);
        assertThat(asWorker(restless, seat)
                        .get("/v1/stations/" + station + "/rating")
                        .<Integer>path("stars"))
                .isEqualTo(2);
    }

    @Test
    void who_has_not_rated_has_no_rating() {
        rateByNewPeople(1, 5);

        assertThat(asWorker(UUID.randomUUID(), seat)
                        .get("/v1/stations/" + station + "/rating")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void stars_are_one_to_five() {
        assertThat(rate(UUID.randomUUID(), 0).statusCode()).isEqualTo(400);
        assertThat(rate(UUID.randomUUID(), 6).statusCode()).isEqualTo(400);
    }

    @Test
    void ratings_at_once_are_all_counted() {
        IntStream.range(0, 20).parallel().forEach(i -> rateByNewPeople(1, 3));

        assertThat(read(station).<Integer>path("score.ratings")).isEqualTo(20);
    }

    @Test
    void two_ratings_of_one_person_have_nothing_in_common() {
        UUID rider = UUID.randomUUID();
        String other = StationApi.setUp(seat);
        rate(rider, 4);
        asWorker(rider, seat).body("{\"stars\":4}").put("/v1/stations/" + other + "/rating");

        List<byte[]> raters = raters(UUID.fromString(station), UUID.fromString(other));
        assertThat(raters).hasSize(2);
        assertThat(raters.get(0)).isNotEqualTo(raters.get(1));
    }

    @Transactional
    List<byte[]> raters(UUID one, UUID other) {
        return entities.createNativeQuery("SELECT rater FROM station_rating WHERE station_id IN (?1, ?2)", byte[].class)
                .setParameter(1, one)
                .setParameter(2, other)
                .getResultList();
    }

    private void rateByNewPeople(int people, int stars) {
        for (int i = 0; i < people; i++) {
            assertThat(rate(UUID.randomUUID(), stars).statusCode()).isEqualTo(200);
        }
    }

    private Response rate(UUID person, int stars) {
        return asWorker(person, seat).body("{\"stars\":" + stars + "}").put("/v1/stations/" + station + "/rating");
    }
}
