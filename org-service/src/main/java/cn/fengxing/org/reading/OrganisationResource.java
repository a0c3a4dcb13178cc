package cn.fengxing.org.reading;

import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.org.organisation.OrganisationType;
import cn.fengxing.org.organisation.OrganisationView;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The tree of organisations over HTTP. */
@Path("/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "组织", description = "组织架构：党组织、企业、监管部门")
public class OrganisationResource {

    private static final String ON = "按该日的组织架构读取；不填为现在";

    private final OrganisationReads reads;
    private final OrganisationSearch search;

    OrganisationResource(OrganisationReads reads, OrganisationSearch search) {
        this.reads = reads;
        this.search = search;
    }

    @GET
    @Operation(
            operationId = "searchOrganisations",
            summary = "查找职责范围内的组织",
            description = "各条件同时成立；divisionCode 包含其全部下级区划；reelectionDueBy 列出在该日或之前应当换届的组织。")
    public Page<OrganisationView> search(
            @Parameter(example = "快递") @QueryParam("name") @Size(min = 1, max = 100) @Nullable String name,
            @QueryParam("type") @Nullable OrganisationType type,
            @Parameter(example = "210100000000") @QueryParam("divisionCode") @Pattern(regexp = "^[0-9]{12}$") @Nullable
                    String divisionCode,
            @Parameter(example = "91350100M000100Y43")
                    @QueryParam("creditCode")
                    @Pattern(regexp = "^[0-9A-Z]{18}$")
                    @Nullable
                    String creditCode,
            @Parameter(example = "2026-12-31") @QueryParam("reelectionDueBy") @Nullable LocalDate reelectionDueBy,
            @BeanParam PageRequest page) {
        return search.search(
                new OrganisationSearch.Wanted(name, type, divisionCode, creditCode, reelectionDueBy), page);
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
        return search.companies(name, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getOrganisation", summary = "读取组织", description = "已被合并的组织以 308 指向接替它的组织；正文仍是原组织。")
    @APIResponse(
            responseCode = "200",
            description = "组织",
            content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    @APIResponse(
            responseCode = "308",
            description = "已被合并；Location 是接替它的组织",
            content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    public RestResponse<OrganisationView> get(
            @RestPath UUID id,
            @Parameter(description = ON, example = "2026-05-01") @QueryParam("on") @Nullable LocalDate on) {
        OrganisationView view = reads.get(id, new AsOf(on));
        if (on != null) {
            return RestResponse.ok(view);
        }
        Optional<UUID> successor = view.redirectedTo() == null ? Optional.empty() : reads.successor(id);
        return successor
                .map(target -> redirect(target, view))
                .orElseGet(() -> RestResponse.ResponseBuilder.ok(view)
                        .header(HttpHeaders.ETAG, EntityTags.of(view.version()))
                        .build());
    }

    @GET
    @Path("/{id}/children")
    @Operation(operationId = "listChildren", summary = "直接下级组织")
    public Page<OrganisationView> children(
            @RestPath UUID id,
            @Parameter(description = ON, example = "2026-05-01") @QueryParam("on") @Nullable LocalDate on,
            @BeanParam PageRequest page) {
        return reads.children(id, new AsOf(on), page);
    }

    @GET
    @Path("/{id}/subtree")
    @Operation(operationId = "listSubtree", summary = "本级及全部下级组织")
    public Page<OrganisationView> subtree(
            @RestPath UUID id,
            @Parameter(description = ON, example = "2026-05-01") @QueryParam("on") @Nullable LocalDate on,
            @BeanParam PageRequest page) {
        return reads.subtree(id, new AsOf(on), page);
    }

    @GET
    @Path("/{id}/ancestors")
    @Operation(operationId = "listAncestors", summary = "从最上级到本级的组织链")
    public Page<OrganisationView> ancestors(
            @RestPath UUID id,
            @Parameter(description = ON, example = "2026-05-01") @QueryParam("on") @Nullable LocalDate on) {
        return new Page<>(reads.ancestors(id, new AsOf(on)), null);
    }

    /** No cache keeps it, for no answer is kept: a merger can be undone. */
    private static RestResponse<OrganisationView> redirect(UUID successor, OrganisationView merged) {
        return RestResponse.ResponseBuilder.<OrganisationView>create(RestResponse.Status.PERMANENT_REDIRECT)
                .location(URI.create("/v1/organisations/" + successor))
                .entity(merged)
                .build();
    }
}
