package cn.fengxing.member.library.figures;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures of the library over HTTP. */
@Path("/v1/library")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@PermitAll
@SecurityRequirements
@Tag(name = "政策文库")
public class LibraryStatisticsResource {

    private final LibraryFigures figures;

    LibraryStatisticsResource(LibraryFigures figures) {
        this.figures = figures;
    }

    @GET
    @Path("/statistics")
    @Operation(operationId = "getLibraryStatistics", summary = "文库件数和阅读次数", description = "按区划和整月。")
    public LibraryFiguresView statistics(
            @Parameter(example = "210000000000")
                    @QueryParam("divisionCode")
                    @NotNull
                    @Pattern(regexp = "^[1-9][0-9]{11}$")
                    String divisionCode,
            @Parameter(example = "2026-10")
                    @QueryParam("month")
                    @NotNull
                    @Pattern(regexp = "^20[0-9]{2}-(0[1-9]|1[0-2])$")
                    String month) {
        return figures.of(divisionCode, month);
    }
}
