package cn.fengxing.grievance.hazard.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which places are looked at, by which organisation, on which day. */
@Schema(example = """
                {"sites":[{"name":"南京南街配送站","divisionCode":"210102000000","position":{"lon":123.4315,"lat":41.8057},
                 "inspectorId":"019ab4ef-0000-7000-8000-000000000031","plannedOn":"2026-12-08"}]}""")
public record AddSitesRequest(@NotEmpty @Size(max = 200) List<@NotNull @Valid PlannedSite> sites) {}
