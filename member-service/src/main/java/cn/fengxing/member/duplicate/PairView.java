package cn.fengxing.member.duplicate;

import cn.fengxing.member.person.PersonView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two accounts that may be one person's, masked: the same name in the same county, or named by the caller. */
@Schema(example = """
                {"from":{"id":"01932f6a-7c00-7000-8000-0000000000d1","name":"张**","phone":"138****5678","kindOfWork":"RIDER",
                "platformId":"01932f6a-7c00-7000-8000-0000000000c1","partnerId":null,"divisionCode":"210102000000",
                "contactBranchId":"01932f6a-7c00-7000-8000-0000000000a1","registeredAt":"2025-11-24T08:30:00Z"},
                "to":{"id":"01932f6a-7c00-7000-8000-0000000000d2","name":"张**","phone":"139****4321","kindOfWork":"RIDER",
                "platformId":"01932f6a-7c00-7000-8000-0000000000c1","partnerId":null,"divisionCode":"210102000000",
                "contactBranchId":"01932f6a-7c00-7000-8000-0000000000a1","registeredAt":"2026-11-24T08:30:00Z"},
                "sameName":true,"samePlatform":true,"possible":true}""")
public record PairView(
        PersonView from,
        PersonView to,
        boolean sameName,
        boolean samePlatform,
        @Schema(description = "为 false 时须先结束被合并账号的角色") boolean possible) {}
