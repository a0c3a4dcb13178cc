package cn.fengxing.kit.caller;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Organisations for tests of reach. */
final class Places {

    private Places() {}

    static OrganisationPlace root(String type, String line, String division, String... industries) {
        return place("", type, line, division, industries);
    }

    static OrganisationPlace below(
            OrganisationPlace parent, String type, String line, @Nullable String division, String... industries) {
        return place(parent.path(), type, line, division, industries);
    }

    static OrganisationPlace dissolved(OrganisationPlace place) {
        return new OrganisationPlace(
                place.id(),
                place.path(),
                place.type(),
                place.line(),
                place.servesCompanyId(),
                place.divisionCode(),
                place.industries(),
                true);
    }

    static OrganisationPlace serving(UUID companyId, OrganisationPlace place) {
        return new OrganisationPlace(
                place.id(),
                place.path(),
                place.type(),
                place.line(),
                companyId,
                place.divisionCode(),
                place.industries(),
                place.dissolved());
    }

    private static OrganisationPlace place(
            String parentPath, String type, String line, @Nullable String division, String... industries) {
        UUID id = UUID.randomUUID();
        return new OrganisationPlace(id, parentPath + id + "/", type, line, null, division, Set.of(industries), false);
    }
}
