package cn.fengxing.org.alliance.feed;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A feed that is still read; its address is not told again. */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000ab","organisationId":"01932f6a-7c00-7000-8000-0000000000c3",
                "issuedAt":"2026-02-01T02:00:00Z"}""")
public record FeedView(UUID id, UUID organisationId, Instant issuedAt) {}
