package cn.fengxing.org.census.ties;

import cn.fengxing.org.census.Support;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What ties a company, as a whole: what is left out is not so.
 *
 * @param organisationId the organisation of the tree that the company is
 */
@Schema(example = """
        {"organisationId":"01932f6a-7c00-7000-8000-0000000000c3","support":["ADVISER","UNION"]}""")
public record StateTiesRequest(
        @Nullable UUID organisationId,
        @NotNull @Size(max = 4) Set<@NotNull Support> support) {}
