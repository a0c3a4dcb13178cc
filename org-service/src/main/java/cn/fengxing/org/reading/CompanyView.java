package cn.fengxing.org.reading;

import cn.fengxing.org.organisation.OrganisationType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A company as anybody may see it. */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000c3","name":"快马外卖（沈阳）有限公司","type":"PLATFORM_OFFICE",
                "parentId":"01932f6a-7c00-7000-8000-0000000000c1","divisionCode":"210100000000"}""")
public record CompanyView(
        UUID id,
        @Schema(maxLength = 100) String name,
        OrganisationType type,
        @Nullable UUID parentId,
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode) {}
