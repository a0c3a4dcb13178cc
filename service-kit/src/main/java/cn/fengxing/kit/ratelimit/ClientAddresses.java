package cn.fengxing.kit.ratelimit;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From where a request really comes: the edge's word for it, and only the edge's. */
@ApplicationScoped
public class ClientAddresses {

    /** One IPv6 subscriber has a whole /64. */
    private static final int IPV6_SUBSCRIBER_BYTES = 8;

    private final List<Network> trusted;

    public ClientAddresses(LimitSettings settings) {
        this.trusted = settings.trustedProxies().stream().map(Network::parse).toList();
    }

    /** Equal for requests of one client. */
    String of(HttpServerRequest request) {
        return of(request.connection().remoteAddress().hostAddress(), request.getHeader("X-Forwarded-For"));
    }

    String of(String peer, @Nullable String forwardedFor) {
        byte[] address = Network.address(peer);
        if (forwardedFor != null && trusted.stream().anyMatch(network -> network.contains(address))) {
            // the last entry is the one that the trusted peer itself has added
            String client =
                    forwardedFor.substring(forwardedFor.lastIndexOf(',') + 1).strip();
            return subscriber(literalOr(client, address));
        }
        return subscriber(address);
    }

    private static byte[] literalOr(String client, byte[] otherwise) {
        try {
            return Network.address(client);
        } catch (IllegalArgumentException unknown) {
            return otherwise;
        }
    }

    private static String subscriber(byte[] address) {
        byte[] kept = address.length == 16 ? Arrays.copyOf(address, IPV6_SUBSCRIBER_BYTES) : address;
        return HexFormat.of().formatHex(kept);
    }
}
