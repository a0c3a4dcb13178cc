package cn.fengxing.org.lineage;

import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.org.organisation.OrganisationView;
import cn.fengxing.org.reading.OrganisationRows;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Changes of the tree over HTTP. */
@Path("/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "组织沿革", description = "隶属调整、合并、分设、撤销，以及前后承接关系")
public class LineageResource {

    private final MoveOrganisation moveOrganisation;
    private final MergeOrganisations mergeOrganisations;
    private final SplitOrganisation splitOrganisation;
    private final DissolveOrganisation dissolveOrganisation;
    private final OrganisationRows rows;

    LineageResource(
            MoveOrganisation moveOrganisation,
            MergeOrganisations mergeOrganisations,
            SplitOrganisation splitOrganisation,
            DissolveOrganisation dissolveOrganisation,
            OrganisationRows rows) {
        this.moveOrganisation = moveOrganisation;
        this.mergeOrganisations = mergeOrganisations;
        this.splitOrganisation = splitOrganisation;
        this.dissolveOrganisation = dissolveOrganisation;
        this.rows = rows;
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
        moveOrganisation.move(id, ifMatch, request);
        return tagged(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/mergers")
    @Idempotent
    @Operation(
            operationId = "mergeOrganisations",
            summary = "把其他组织并入本组织",
            description = "被并入组织的直接下级划归本组织，服务于被并入企业的党组织改为服务本企业；原编号从此指向本组织。可以撤回。")
    public RestResponse<OrganisationView> merge(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid MergeOrganisationsRequest request) {
        mergeOrganisations.merge(id, ifMatch, request);
        return tagged(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/splits")
    @Idempotent
    @Operation(
            operationId = "splitOrganisation",
            summary = "分设组织",
            description = "新组织与本组织同一上级；逐个写明带走哪些直接下级。本组织随之撤销的，其编号指向第一个新组织。")
    public Page<OrganisationView> split(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SplitOrganisationRequest request) {
        return new Page<>(
                splitOrganisation.split(id, ifMatch, request).stream()
                        .map(rows::get)
                        .toList(),
                null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/dissolution")
    @Idempotent
    @Operation(
            operationId = "dissolveOrganisation",
            summary = "撤销组织",
            description = "仍有下级的，须写明划归他处还是一并撤销；可以指定接替组织。可以撤回。")
    public RestResponse<OrganisationView> dissolve(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DissolveOrganisationRequest request) {
        dissolveOrganisation.dissolve(id, ifMatch, request);
        return tagged(id);
    }

    private RestResponse<OrganisationView> tagged(UUID id) {
        OrganisationView view = rows.get(id);
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, EntityTags.of(view.version()))
                .build();
    }
}
