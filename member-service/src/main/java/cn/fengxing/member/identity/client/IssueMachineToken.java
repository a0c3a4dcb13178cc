package cn.fengxing.member.identity.client;

import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.member.identity.IssueTokens.MachineToken;
import cn.fengxing.member.identity.MachineSecrets;
import cn.fengxing.member.identity.client.MachineClients.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives a machine a short token for its secret. */
@ApplicationScoped
public class IssueMachineToken {

    private static final String BASIC = "Basic ";

    private final MachineClients clients;
    private final MachineSecrets secrets;

    IssueMachineToken(MachineClients clients, MachineSecrets secrets) {
        this.clients = clients;
        this.secrets = secrets;
    }

    /** Who says to be which client, and by what. */
    record Credentials(String id, String secret) {

        /** By header, as RFC 6749 section 2.3.1 prefers, else as they are in the body. */
        static Credentials of(@Nullable String authorization, @Nullable String id, @Nullable String secret) {
            return authorization != null && authorization.startsWith(BASIC)
                    ? basic(authorization.substring(BASIC.length()))
                    : new Credentials(id == null ? "" : id, secret == null ? "" : secret);
        }

        private static Credentials basic(String encoded) {
            try {
                String text = new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.US_ASCII);
                int colon = text.indexOf(':');
                if (colon >= 0) {
                    return new Credentials(text.substring(0, colon), text.substring(colon + 1));
                }
            } catch (IllegalArgumentException malformed) {
                // said below
            }
            throw new ClientRejected.InvalidClient();
        }

        UUID clientId() {
            try {
                return UUID.fromString(id);
            } catch (IllegalArgumentException nobodys) {
                throw new ClientRejected.InvalidClient();
            }
        }
    }

    /** @param scope what of the client's own scopes the token is to have; null for all */
    @Transactional
    public MachineToken issue(Credentials credentials, @Nullable String grantType, @Nullable String scope) {
        if (grantType == null) {
            throw new FieldRejected("grant_type", "required");
        }
        if (!grantType.equals("client_credentials")) {
            throw new ClientRejected.UnsupportedGrant();
        }
        Stored client = clients.open(credentials.clientId()).orElseThrow(ClientRejected.InvalidClient::new);
        List<String> wanted = wanted(client, scope);
        Optional<MachineToken> token = secrets.token(client.id(), credentials.secret(), wanted);
        MachineToken given = token.orElseThrow(ClientRejected.InvalidClient::new);
        if (wanted.isEmpty()) {
            throw new ClientRejected.InvalidScope();
        }
        return given;
    }

    /** Empty when something is asked for that the client does not have, which is told to nobody else than the client. */
    private static List<String> wanted(Stored client, @Nullable String scope) {
        if (scope == null || scope.isBlank()) {
            return client.scopes();
        }
        List<String> asked = List.of(scope.strip().split(" +"));
        return client.scopes().containsAll(asked) ? asked : List.of();
    }
}
