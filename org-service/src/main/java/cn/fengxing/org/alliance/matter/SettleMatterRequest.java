package cn.fengxing.org.alliance.matter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a matter ended: done by its owner, or dropped by the lead. */
@Schema(example = """
        {"ending":"DONE","result":"已划线十处并设置指示牌，5月28日启用。"}""")
public record SettleMatterRequest(
        @NotNull Ending ending, @NotBlank @Size(max = 1000) String result) {

    /** A matter does not become open again; another one is agreed. */
    public enum Ending {
        DONE,
        DROPPED
    }
}
