package cn.fengxing.org.station.servicelist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The list anew. */
@Schema(example = """
                {"title":"南市场街道冬季暖心服务清单",
                "items":[{"name":"法律咨询","description":"律师每月到站一次。","time":"每月第一个周六上午","freeOfCharge":true}]}""")
public record ReviseServiceListRequest(
        @NotBlank @Size(max = 100) String title,
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid ServiceItem> items) {}
