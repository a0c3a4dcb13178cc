package cn.fengxing.member.person;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The branch that a person is placed in. */
@Schema(example = """
        {"branchId":"01932f6a-7c00-7000-8000-0000000000a1"}""")
public record PlaceRequest(@NotNull UUID branchId) {}
