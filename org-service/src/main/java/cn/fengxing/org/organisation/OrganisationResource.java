package cn.fengxing.org.organisation;

import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The tree of organisations over HTTP. */
@Path("/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "组织", description = "组织架构：党组织、企业、监管部门")
public class OrganisationResource {

    private final FoundOrganisation foundOrganisation;
    private final MoveOrganisation moveOrganisation;
    private final OrganisationReads reads;

    OrganisationResource(
            FoundOrganisation foundOrganisation, MoveOrganisation moveOrganisation, OrganisationReads reads) {
        this.foundOrganisation = foundOrganisation;
        this.moveOrganisation = moveOrganisation;
        this.reads = reads;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "foundOrganisation", summary = "新建组织")
    public RestResponse<OrganisationView> found(@NotNull @Valid FoundOrganisationRequest request) {
        OrganisationView view = foundOrganisation.found(request).view();
        return RestResponse.ResponseBuilder.<OrganisationView>created(URI.create("/v1/organisations/" + view.id()))
                .header(HttpHeaders.ETAG, EntityTags.of(view.version()))
                .entity(view)
                .build();
    }

    @GET
    @Path("/roots")
    @Operation(operationId = "listMyRoots", summary = "我的组织树从哪里开始")
    public Page<OrganisationView> roots() {
        return new Page<>(reads.roots(), null);
    }

    @GET
    @Path("/companies")
    @SecurityRequirements
    @Operation(operationId = "listCompanies", summary = "按名称查找平台企业和合作企业")
    public Page<CompanyView> companies(
            @Parameter(example = "外卖") @QueryParam("name") @DefaultValue("") @Size(max = 100) String name,
            @BeanParam PageRequest page) {
        return reads.companies(name, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getOrganisation", summary = "读取组织")
    public RestResponse<OrganisationView> get(@RestPath UUID id) {
        return tagged(reads.get(id));
    }

    @GET
    @Path("/{id}/children")
    @Operation(operationId = "listChildren", summary = "直接下级组织")
    public Page<OrganisationView> children(@RestPath UUID id, @BeanParam PageRequest page) {
        return reads.children(id, page);
    }

    @GET
    @Path("/{id}/subtree")
    @Operation(operationId = "listSubtree", summary = "本级及全部下级组织")
    public Page<OrganisationView> subtree(@RestPath UUID id, @BeanParam PageRequest page) {
        return reads.subtree(id, page);
    }

    @GET
    @Path("/{id}/ancestors")
    @Operation(operationId = "listAncestors", summary = "从最上级到本级的组织链")
    public Page<OrganisationView> ancestors(@RestPath UUID id) {
        List<OrganisationView> chain = reads.ancestors(id);
        return new Page<>(chain, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/moves")
    @Idempotent
    @Operation(operationId = "moveOrganisation", summary = "调整隶属关系", description = "连同全部下级一起移动；须写明原因。")
    public RestResponse<OrganisationView> move(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid MoveOrganisationRequest request) {
        return tagged(moveOrganisation.move(id, ifMatch, request).view());
    }

    private static RestResponse<OrganisationView> tagged(OrganisationView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, EntityTags.of(view.version()))
                .build();
    }
}
