package cn.fengxing.org.divisionimport;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which of the files beside the service. */
@Schema(example = """
        {"file":"divisions-china.csv.gz"}""")
public record ImportDivisionsRequest(
        @NotNull @Size(max = 60) @Pattern(regexp = "^[a-z0-9][a-z0-9-]*\\.csv(\\.gz)?$")
        String file) {}
