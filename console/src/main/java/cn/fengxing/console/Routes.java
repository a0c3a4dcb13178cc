package cn.fengxing.console;

import static cn.fengxing.console.Upstream.GRIEVANCE;
import static cn.fengxing.console.Upstream.MEMBER;
import static cn.fengxing.console.Upstream.ORG;
import static cn.fengxing.console.Upstream.VOLUNTEER;
import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/** Which service owns a path of the one API. The longest prefix of whole segments decides. */
final class Routes {

    private static final Map<String, Upstream> OWNERS = Map.ofEntries(
            entry("/v1/divisions", ORG),
            entry("/v1/organisations", ORG),
            entry("/v1/alliances", ORG),
            entry("/v1/checklists", ORG),
            entry("/v1/census", ORG),
            entry("/v1/stations", ORG),
            entry("/v1/competences", ORG),
            entry("/v1/statistics/organisations", ORG),
            entry("/v1/operations/organisations", ORG),
            entry("/v1/identity", MEMBER),
            entry("/v1/people", MEMBER),
            entry("/v1/members", MEMBER),
            entry("/v1/registration-points", MEMBER),
            entry("/v1/transfers", MEMBER),
            entry("/v1/advisers", MEMBER),
            entry("/v1/development", MEMBER),
            entry("/v1/honours", MEMBER),
            entry("/v1/care", MEMBER),
            entry("/v1/library", MEMBER),
            entry("/v1/notifications", MEMBER),
            entry("/v1/statistics/members", MEMBER),
            entry("/v1/operations/members", MEMBER),
            entry("/v1/grievances", GRIEVANCE),
            entry("/v1/hazards", GRIEVANCE),
            entry("/v1/suggestions", GRIEVANCE),
            entry("/v1/surveys", GRIEVANCE),
            entry("/v1/attachments", GRIEVANCE),
            entry("/v1/webhooks", GRIEVANCE),
            entry("/v1/platform", GRIEVANCE),
            entry("/open311/v2", GRIEVANCE),
            entry("/v1/statistics/grievances", GRIEVANCE),
            entry("/v1/statistics/hazards", GRIEVANCE),
            entry("/v1/operations/grievances", GRIEVANCE),
            entry("/v1/teams", VOLUNTEER),
            entry("/v1/activities", VOLUNTEER),
            entry("/v1/service-records", VOLUNTEER),
            entry("/v1/points", VOLUNTEER),
            entry("/v1/shops", VOLUNTEER),
            entry("/v1/redemptions", VOLUNTEER),
            entry("/v1/statistics/volunteering", VOLUNTEER),
            entry("/v1/operations/volunteering", VOLUNTEER));

    private Routes() {}

    /** @param path of the request, without query */
    static Optional<Upstream> ownerOf(String path) {
        return prefixOf(path).map(OWNERS::get);
    }

    /** The beginning of the path that decides its owner. */
    static Optional<String> prefixOf(String path) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            String prefix = path.substring(0, end);
            if (OWNERS.containsKey(prefix)) {
                return Optional.of(prefix);
            }
        }
        return Optional.empty();
    }

    /** Whether the path belongs to the API, so that no page of the web answers there. */
    static boolean isApi(String path) {
        return path.equals("/v1") || path.startsWith("/v1/") || path.equals("/open311") || path.startsWith("/open311/");
    }
}
