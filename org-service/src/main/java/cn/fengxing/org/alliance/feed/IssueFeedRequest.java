package cn.fengxing.org.alliance.feed;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The member whose people will read the feed. */
@Schema(example = """
        {"organisationId":"01932f6a-7c00-7000-8000-0000000000c3"}""")
public record IssueFeedRequest(@NotNull UUID organisationId) {}
