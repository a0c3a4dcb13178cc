package cn.fengxing.org.alliance.offer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is shared, by whom; a venue says where it is. */
@Schema(example = """
                {"organisationId":"01932f6a-7c00-7000-8000-0000000000c3","kind":"VENUE","name":"商场地下一层休息区",
                "description":"可容纳三十人，有饮水机、微波炉和充电插座。","place":"兴隆商场地下一层东侧","hours":"每日9:00—21:00"}""")
public record ShareOfferRequest(
        @NotNull UUID organisationId,
        @NotNull OfferKind kind,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 1000) String description,
        @Size(min = 1, max = 100) @Nullable String place,
        @Size(min = 1, max = 100) @Nullable String hours) {}
