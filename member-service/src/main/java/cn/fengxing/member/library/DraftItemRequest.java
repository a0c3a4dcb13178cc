package cn.fengxing.member.library;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new draft of an organisation. */
@Schema(name = "DraftLibraryItemRequest", example = """
                {"organisationId":"01900000-0000-7000-8000-000000210100","item":{"divisionCode":"210100000000","kind":"POLICY",
                "title":"关于维护新就业形态劳动者劳动保障权益的实施意见","summary":"明确最低工资、休息和职业伤害保障。","issuer":"市人力资源和社会保障局",
                "documentNumber":"沈人社发〔2026〕12号","forKinds":["RIDER"],"topics":["PAY_AND_DEDUCTIONS"],"validFrom":"2026-03-01","fileIds":[]}}""")
public record DraftItemRequest(
        @NotNull UUID organisationId, @NotNull @Valid ItemRequest item) {}
