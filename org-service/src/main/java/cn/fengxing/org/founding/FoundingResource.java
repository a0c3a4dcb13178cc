package cn.fengxing.org.founding;

import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.org.organisation.OrganisationView;
import cn.fengxing.org.reading.OrganisationRows;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Founding and restating organisations over HTTP. */
@Path("/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "组织", description = "组织架构：党组织、企业、监管部门")
public class FoundingResource {

    private final FoundOrganisation foundOrganisation;
    private final ReviseOrganisation reviseOrganisation;
    private final OrganisationRows rows;

    FoundingResource(
            FoundOrganisation foundOrganisation, ReviseOrganisation reviseOrganisation, OrganisationRows rows) {
        this.foundOrganisation = foundOrganisation;
        this.reviseOrganisation = reviseOrganisation;
        this.rows = rows;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "foundOrganisation",
            summary = "新建组织",
            description = "党支部正式党员不足 3 人的，应当与其他单位联合组建；超过 50 人、应设委员会而未设等情况在 warnings 中提示。")
    public RestResponse<OrganisationView> found(@NotNull @Valid FoundOrganisationRequest request) {
        OrganisationView view = rows.get(foundOrganisation.found(request).id());
        return RestResponse.ResponseBuilder.<OrganisationView>created(URI.create("/v1/organisations/" + view.id()))
                .header(HttpHeaders.ETAG, EntityTags.of(view.version()))
                .entity(view)
                .build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}")
    @Operation(
            operationId = "reviseOrganisation",
            summary = "变更组织信息",
            description = "更名、换届、党员人数、地址等，一次写全：未填的即不再登记。类型不变；隶属关系另行调整。以前的信息按日保留。")
    public RestResponse<OrganisationView> revise(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReviseOrganisationRequest request) {
        OrganisationView view =
                rows.get(reviseOrganisation.revise(id, ifMatch, request).id());
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, EntityTags.of(view.version()))
                .build();
    }
}
