package cn.fengxing.member.library;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The library over HTTP, for everybody. */
@Path("/v1/library")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@PermitAll
@SecurityRequirements
@Tag(name = "政策文库", description = "政策、集体协议和维权规则：公开查阅、检索；单位起草、发布、撤回")
public class LibraryResource {

    private final LibraryReads reads;
    private final LibraryFigures figures;

    LibraryResource(LibraryReads reads, LibraryFigures figures) {
        this.reads = reads;
        this.figures = figures;
    }

    @GET
    @Operation(operationId = "searchLibrary", summary = "查找政策、协议和规则", description = "无需登录；现行有效的，新的在前。可按诉求类别或关爱服务种类查找。")
    public Page<LibrarySummary> search(@Valid @BeanParam LibrarySearch search, @BeanParam PageRequest page) {
        return reads.search(search, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getLibraryItem", summary = "读取一件", description = "无需登录；附件链接几分钟内有效。阅读只计次数，不记何人。")
    public LibraryItemView get(@RestPath UUID id) {
        return reads.get(id);
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
