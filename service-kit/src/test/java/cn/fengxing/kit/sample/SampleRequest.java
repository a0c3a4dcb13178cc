package cn.fengxing.kit.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One field of every kind that a request may have. */
@Schema(examples = SampleRequest.EXAMPLE)
public record SampleRequest(
        @NotBlank @Size(max = 60) String name,
        @NotNull @Min(1) Integer count,
        int places,
        double longitude,
        @NotNull Boolean open,
        @NotNull Kind kind,
        @Nullable UUID parentId,
        @Nullable Instant dueAt,
        @Nullable LocalDate day,
        @Nullable BigDecimal amount,
        @Nullable String note,
        @Nullable List<@Valid Part> parts,
        @Nullable List<String> tags,
        @Nullable Map<String, String> labels) {

    public static final String EXAMPLE = """
            {"name":"铁西区快递支部","count":3,"places":5,"longitude":123.43,"open":true,"kind":"COURIER",
            "parentId":"018f4e2a-7c3b-7d4e-9f5a-6b7c8d9e0f1a","dueAt":"2026-03-02T01:00:00Z","day":"2026-03-02",
            "amount":1.5,"note":"示例","parts":[{"title":"一"}],"tags":["a"],"labels":{"k":"v"}}""";

    public enum Kind {
        COURIER,
        RIDER
    }

    public record Part(@NotBlank String title) {}
}
