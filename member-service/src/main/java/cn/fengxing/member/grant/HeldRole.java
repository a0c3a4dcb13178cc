package cn.fengxing.member.grant;

import cn.fengxing.kit.caller.Role;
import cn.fengxing.member.holding.Label;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role, ended ones included, as the export shows it. */
@Label("角色")
record HeldRole(
        @Label("角色") Role role,
        @Label("所在组织") UUID organisationId,
        @Label("授予时间") Instant grantedAt,
        @Label("起始日期") LocalDate validFrom,
        @Label("截止日期") @Nullable LocalDate validTo,
        @Label("结束时间") @Nullable Instant endedAt) {}
