package cn.fengxing.org.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an organisation goes, and why. */
@Schema(example = """
        {"parentId":"01932f6a-7c00-7000-8000-0000000000b2","reason":"片区调整，划归和平区委两新工委管理"}""")
public record MoveOrganisationRequest(
        @NotNull UUID parentId, @NotBlank @Size(max = 500) String reason) {}
