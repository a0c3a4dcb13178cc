package cn.fengxing.kit.caller;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an organisation stands: what reach needs to know of it and no more.
 *
 * @param path ids from the root to the organisation itself, each followed by {@code /}
 * @param type organisation type, e.g. {@code REGULATOR}
 * @param line PARTY, CORPORATE or GOVERNMENT
 * @param servesCompanyId the company that a Party organisation is there for, named by itself or by the nearest above it
 * @param divisionCode 12-digit GB/T 2260 code
 * @param industries a company's industries, or the industries a regulator is competent for
 * @param dissolved no role at or below it reaches anything
 */
public record OrganisationPlace(
        UUID id,
        String path,
        String type,
        String line,
        @Nullable UUID servesCompanyId,
        @Nullable String divisionCode,
        Set<String> industries,
        boolean dissolved) {

    /** The type of a company that a list names and that is not in the tree: it lies in its division, whoever works there. */
    public static final String LISTED = "LISTED_COMPANY";
}
