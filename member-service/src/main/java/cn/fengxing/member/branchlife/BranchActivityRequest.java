package cn.fengxing.member.branchlife;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the branch will do.
 *
 * @param place where it is, or how to get in online
 * @param partyDay whether it is part of the community's Party day
 */
@Schema(example = """
                {"branchId":"01932f6a-7c00-7000-8000-0000000000a1","kind":"THEME_DAY","title":"12月主题党日：学习与交通安全",
                "place":"文艺路社区党群服务中心二楼","online":false,"partyDay":true,"included":["MEMBERS","GUESTS"],
                "startsAt":"2036-12-10T10:00:00Z","endsAt":"2036-12-10T11:30:00Z"}""")
public record BranchActivityRequest(
        @NotNull UUID branchId,
        @NotNull BranchActivityKind kind,
        @NotBlank @Size(max = 100) String title,
        @NotBlank @Size(max = 200) String place,
        @NotNull Boolean online,
        @NotNull Boolean partyDay,
        @NotEmpty @Size(max = 3) Set<@NotNull Included> included,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt) {}
