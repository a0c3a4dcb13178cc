package cn.fengxing.org.station.servicelist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a community offers. */
@Schema(example = """
                {"organisationId":"01932f6a-7c00-7000-8000-0000000000d1","title":"南市场街道冬季暖心服务清单",
                "items":[{"name":"电动车免费检修","description":"刹车、灯光、线路检查，更换件按成本收费。","time":"每周三 14:00–17:00",
                "freeOfCharge":true},{"name":"热姜茶","time":"12月至2月每天","freeOfCharge":true}]}""")
public record PublishServiceListRequest(
        @NotNull UUID organisationId,
        @NotBlank @Size(max = 100) String title,
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid ServiceItem> items) {}
