package cn.fengxing.org.alliance.feed;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new feed with its address, which is shown this once. */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000ab","organisationId":"01932f6a-7c00-7000-8000-0000000000c3",
                "path":"/v1/alliances/feeds/q5mXbW0m0sV1b4l3c8Zr2Yc9Jt7uQKxPp6dHnT3eLaE/meetings.ics"}""")
public record IssuedFeedView(
        UUID id,
        UUID organisationId,
        @Schema(maxLength = 100) String path) {}
