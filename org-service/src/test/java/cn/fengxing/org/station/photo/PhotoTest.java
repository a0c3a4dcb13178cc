package cn.fengxing.org.station.photo;

import static cn.fengxing.org.station.StationApi.anybody;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.org.PlantedFiles;
import cn.fengxing.org.PlantedTrees;
import cn.fengxing.org.station.StationApi;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import cn.fengxing.testkit.matrix.MatrixTree;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class PhotoTest {

    @Inject
    PlantedTrees trees;

    private MatrixTree tree = MatrixTree.fresh();
    private String keeper = "";
    private String station = "";

    @BeforeEach
    void a_station_and_its_keeper() {
        tree = trees.plant();
        keeper = Tokens.holding("STATION_KEEPER", tree.seat()).text();
        station = StationApi.setUp(tree.seat());
    }

    @Test
    void everybody_sees_the_photos_that_the_keeper_shows() {
        UUID door = photo(keeper);
        UUID room = photo(keeper);
        assertThat(show(keeper, door, room).statusCode()).isEqualTo(200);

        Response shown = anybody().get(photos());

        assertThat(shown.jsonPath().getList("items.id", String.class))
                .containsExactly(door.toString(), room.toString());
        String href = shown.path("items[0].link.href");
        Response bytes = given().urlEncodingEnabled(false).get(href);
        assertThat(bytes.statusCode()).isEqualTo(200);
        assertThat(bytes.contentType()).isEqualTo("image/jpeg");
    }

    @Test
    void a_photo_that_is_no_longer_named_is_gone() {
        UUID door = photo(keeper);
        UUID room = photo(keeper);
        show(keeper, door, room);
        String href = anybody().get(photos()).path("items[0].link.href");

        show(keeper, room);

        assertThat(anybody().get(photos()).jsonPath().getList("items.id", String.class))
                .containsExactly(room.toString());
        assertThat(given().urlEncodingEnabled(false).get(href).statusCode()).isEqualTo(404);
    }

    @Test
    void a_keeper_shows_no_photo_of_anothers_and_none_at_anothers_station() {
        String elsewhere = Tokens.holding("STATION_KEEPER", tree.foreign()).text();
        UUID theirs = photo(elsewhere);

        assertThat(show(keeper, theirs).<String>path("errors[0].reason")).isEqualTo("attachment-unknown");
        assertThat(show(elsewhere, theirs).statusCode()).isEqualTo(404);
    }

    @Test
    void a_tenth_photo_is_too_many() {
        UUID[] many = new UUID[10];
        Arrays.setAll(many, i -> UUID.randomUUID());

        assertThat(show(keeper, many).statusCode()).isEqualTo(400);
    }

    private Response show(String token, UUID... photos) {
        String ids = List.of(photos).stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
        return anybody()
                .auth()
                .oauth2(token)
                .body("{\"attachmentIds\":[" + ids + "]}")
                .put(photos());
    }

    private String photos() {
        return "/v1/stations/" + station + "/photos";
    }

    private static UUID photo(String token) {
        return PlantedFiles.photoFor("STATION_PHOTO", token);
    }
}
