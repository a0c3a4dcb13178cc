package cn.fengxing.grievance.journey;

import cn.fengxing.testkit.hostile.Example;
import cn.fengxing.testkit.hostile.HostileInputs;
import java.util.stream.Stream;

/** Good calls of the operations of suggestions and surveys, to be spoilt. */
final class MailboxExamples {

    private static final int CROWD = 20;

    private final World world;

    MailboxExamples(World world) {
        this.world = world;
    }

    void addTo(HostileInputs inputs) {
        Stream.generate(world::newRider).limit(CROWD).toList();
        inputs.example("createSurvey", () -> Example.body(SurveyTest.survey(World.CITY_COMMITTEE, World.COUNTY)))
                .example("listSurveys", Example::plain)
                .example("getSurvey", () -> Example.path("id", survey()))
                .example("answerSurvey", () -> Example.path("id", survey()).withBody("{\"choices\":[0]}"))
                .example("getSurveyResults", () -> Example.path("id", closedSurvey()))
                .example("makeSuggestion", Example::plain)
                .example("listSuggestions", Example::plain)
                .example("listWishes", Example::plain)
                .example("getSuggestion", () -> Example.path("id", suggestion()))
                .example("answerSuggestion", this::suggestionSeen)
                .example("passOnSuggestion", this::suggestionSeen)
                .example("completeSuggestion", this::adoptedSeen)
                .example("showSuggestion", this::suggestionSeen)
                .example("hideSuggestion", this::suggestionSeen)
                .example("joinWish", () -> Example.path("id", wish()))
                .example("leaveWish", () -> Example.path("id", wish()));
    }

    private static String survey() {
        return SurveyTest.created(World.CITY_COMMITTEE, World.COUNTY);
    }

    private String closedSurvey() {
        String id = survey();
        SurveyTest.end(world, id);
        return id;
    }

    private String suggestion() {
        return SuggestionTest.made(world.newRider(), SuggestionTest.TO_COMMUNITY);
    }

    private Example suggestionSeen() {
        return Example.path("id", suggestion()).withHeader("If-Match", "\"0\"");
    }

    private Example adoptedSeen() {
        String id = suggestion();
        SuggestionTest.answered(id, "ADOPTED");
        return Example.path("id", id).withHeader("If-Match", "\"1\"");
    }

    private String wish() {
        String id = suggestion();
        SuggestionTest.shown(id);
        return id;
    }
}
