package cn.fengxing.kit.caller;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Trees of all lines over a few divisions, grown at random; each organisation lies in its parent's division or within it. */
record Forest(List<OrganisationPlace> places) {

    private static final List<String> DIVISIONS = List.of(
            "210000000000",
            "210100000000",
            "210106000000",
            "210106001000",
            "210106001001",
            "210200000000",
            "210202000000");
    private static final List<String> INDUSTRIES = List.of("COURIER", "FOOD_DELIVERY", "TRUCKING");
    private static final List<List<String>> TYPES = List.of(
            List.of("PARTY", "PARTY_COMMITTEE", "WORKING_COMMITTEE", "BRANCH", "MOBILE_BRANCH"),
            List.of("CORPORATE", "PLATFORM_COMPANY", "PLATFORM_OFFICE", "PARTNER_COMPANY", OrganisationPlace.LISTED),
            List.of("GOVERNMENT", "REGULATOR", "STREET_COMMUNITY", "DUTY_DESK", "POLICE_STATION"));

    static Forest grown(long seed, int size) {
        Random random = new Random(seed);
        List<OrganisationPlace> places = new ArrayList<>();
        while (places.size() < size) {
            boolean root = places.isEmpty() || random.nextInt(8) == 0;
            places.add(root ? rootOf(random) : child(places.get(random.nextInt(places.size())), random));
        }
        return new Forest(places);
    }

    private static OrganisationPlace rootOf(Random random) {
        return place(null, TYPES.get(random.nextInt(TYPES.size())), DIVISIONS.get(random.nextInt(4)), random);
    }

    private static OrganisationPlace child(OrganisationPlace parent, Random random) {
        List<String> line = TYPES.stream()
                .filter(types -> types.get(0).equals(parent.line()))
                .findFirst()
                .orElseThrow();
        List<String> within = DIVISIONS.stream()
                .filter(division -> DivisionCode.holds(parent.divisionCode(), division))
                .toList();
        return place(parent, line, within.get(random.nextInt(within.size())), random);
    }

    private static OrganisationPlace place(
            @Nullable OrganisationPlace parent, List<String> line, String division, Random random) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        String type = line.get(1 + random.nextInt(line.size() - 1));
        Set<String> industries = new HashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            industries.add(INDUSTRIES.get(random.nextInt(INDUSTRIES.size())));
        }
        return new OrganisationPlace(
                id,
                (parent == null ? "" : parent.path()) + id + "/",
                type,
                line.get(0),
                served(parent, line.get(0), random),
                division,
                industries,
                random.nextInt(10) == 0);
    }

    /** A few of the Party are there for a company, and so is whatever lies below them. */
    private static @Nullable UUID served(@Nullable OrganisationPlace parent, String line, Random random) {
        boolean names = line.equals("PARTY") && random.nextInt(5) == 0;
        return names
                ? new UUID(random.nextLong(), random.nextLong())
                : parent == null ? null : parent.servesCompanyId();
    }
}
