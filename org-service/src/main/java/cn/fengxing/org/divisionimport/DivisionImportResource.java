package cn.fengxing.org.divisionimport;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.CommonProblems;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Importing divisions over HTTP. */
@Path("/v1/divisions")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "区划维护", description = "导入、更名、撤并；旧代码一直可以查到")
public class DivisionImportResource {

    private final Caller caller;
    private final ImportDivisions importDivisions;
    private final DivisionImports imports;

    DivisionImportResource(Caller caller, ImportDivisions importDivisions, DivisionImports imports) {
        this.caller = caller;
        this.importDivisions = importDivisions;
        this.imports = imports;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/imports")
    @ResponseStatus(202)
    @Operation(
            operationId = "importDivisions",
            summary = "导入区划文件",
            description = "文件放在服务的参考数据目录；在后台导入。重复的代码保留最高一级；已有的区划不改。")
    public DivisionImportView begin(@NotNull @Valid ImportDivisionsRequest request) {
        UUID id = importDivisions.begin(request);
        return imports.find(id).orElseThrow();
    }

    @GET
    @Path("/imports/{id}")
    @Operation(operationId = "getDivisionImport", summary = "导入结果", description = "尚未完成的没有 finishedAt。")
    public DivisionImportView get(@RestPath UUID id) {
        caller.requireAny(Role.ORG_ADMIN);
        return imports.find(id).orElseThrow(CommonProblems::notFound);
    }
}
