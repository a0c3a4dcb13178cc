package cn.fengxing.kit.caller;

import cn.fengxing.kit.problem.CommonProblems;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who makes this request. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final OrganisationTree tree;

    Caller(SecurityIdentity identity, OrganisationTree tree) {
        this.identity = identity;
        this.tree = tree;
    }

    /** False for requests without a token and for work that no request asked for. */
    public boolean signedIn() {
        return identity.getPrincipal() instanceof JsonWebToken;
    }

    /** @throws cn.fengxing.kit.problem.Rejected 401 when there is no token */
    public UUID personId() {
        return UUID.fromString(token().getSubject());
    }

    /**
     * The sign-in that the token came from.
     *
     * @throws cn.fengxing.kit.problem.Rejected 401 when there is no token
     */
    public UUID sessionId() {
        return UUID.fromString(token().getClaim("sid"));
    }

    /** Empty without a token. */
    public Set<Grant> grants() {
        Set<Grant> grants = new LinkedHashSet<>();
        if (signedIn() && token().getClaim("grants") instanceof Collection<?> texts) {
            texts.forEach(text -> grant(text).ifPresent(grants::add));
        }
        return grants;
    }

    /** To which a machine's token is narrowed; empty for people, whom nothing narrows but their roles. */
    public Optional<Set<String>> scopes() {
        return signedIn()
                ? Optional.ofNullable(token().<String>getClaim("scope"))
                        .map(text -> Set.copyOf(List.of(text.split(" "))))
                : Optional.empty();
    }

    /** The organisations at which one of the roles is held, in no order. */
    public Set<UUID> organisations(Role... roles) {
        Set<Role> wanted = Set.of(roles);
        return grants().stream()
                .filter(grant -> wanted.contains(grant.role()))
                .map(Grant::organisationId)
                .collect(Collectors.toSet());
    }

    /** Whether one of the roles, held anywhere, reaches the organisation. */
    public boolean reaches(UUID organisationId, Role... roles) {
        List<Reach> reaches = reachOf(roles);
        return !reaches.isEmpty()
                && tree.find(organisationId)
                        .filter(target -> reaches.stream().anyMatch(reach -> reach.covers(target)))
                        .isPresent();
    }

    /** Whether one of the roles is held at a territorial organisation that the division belongs to. */
    public boolean reachesDivision(String divisionCode, Role... roles) {
        return reachOf(roles).stream().anyMatch(reach -> reach.coversDivision(divisionCode));
    }

    /**
     * Passes if one of the roles reaches the organisation.
     *
     * @throws cn.fengxing.kit.problem.Rejected 401 without a token; 403 when none of the roles is held anywhere; 404 when
     *     held, but beside, above or nowhere near
     */
    public void require(UUID organisationId, Role... roles) {
        requireAny(roles);
        if (!reaches(organisationId, roles)) {
            throw CommonProblems.notFound();
        }
    }

    /**
     * Passes if one of the roles is held at a territorial committee that the division belongs to, for what has no
     * organisation yet.
     *
     * @param divisionCode 12 digits
     * @throws cn.fengxing.kit.problem.Rejected as {@link #require}
     */
    public void requireDivision(String divisionCode, Role... roles) {
        requireAny(roles);
        if (!reachesDivision(divisionCode, roles)) {
            throw CommonProblems.notFound();
        }
    }

    /** Whether one of the roles reaches what stands there without being in the tree, as a company of a list does. */
    public boolean reaches(OrganisationPlace target, Role... roles) {
        return reachOf(roles).stream().anyMatch(reach -> reach.covers(target));
    }

    /**
     * Passes if one of the roles reaches what stands there without being in the tree.
     *
     * @throws cn.fengxing.kit.problem.Rejected as {@link #require(UUID, Role...)}
     */
    public void require(OrganisationPlace target, Role... roles) {
        requireAny(roles);
        if (!reaches(target, roles)) {
            throw CommonProblems.notFound();
        }
    }

    /** Passes if one of the roles is held anywhere; else 401 or 403. */
    public void requireAny(Role... roles) {
        token();
        if (organisations(roles).isEmpty()) {
            throw CommonProblems.forbidden();
        }
    }

    /**
     * What the roles reach, as a condition for a list.
     *
     * @throws cn.fengxing.kit.problem.Rejected 401 or 403, as {@link #requireAny}
     */
    public ReachFilter reach(Role... roles) {
        requireAny(roles);
        return new ReachFilter(reachOf(roles));
    }

    private List<Reach> reachOf(Role... roles) {
        Set<Role> wanted = Set.of(roles);
        Map<UUID, OrganisationPlace> seats = tree.findAll(organisations(roles)).stream()
                .collect(Collectors.toMap(OrganisationPlace::id, Function.identity()));
        return grants().stream()
                .filter(grant -> wanted.contains(grant.role()) && seats.containsKey(grant.organisationId()))
                .map(grant -> new Reach(seats.get(grant.organisationId()), grant.role()))
                .toList();
    }

    private JsonWebToken token() {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return token;
        }
        throw CommonProblems.unauthenticated();
    }

    /** A role that this service does not know yet reaches nothing here. */
    private static Optional<Grant> grant(Object claim) {
        try {
            String text = claim instanceof JsonString json ? json.getString() : claim.toString();
            return Optional.of(Grant.parse(text));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
