package cn.fengxing.org.station.servicelist;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Service lists over HTTP. */
@Path("/v1/stations")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "暖心服务清单", description = "社区向新就业群体公布的服务")
public class ServiceListResource {

    private final PublishServiceList publishServiceList;
    private final ReviseServiceList reviseServiceList;
    private final WithdrawServiceList withdrawServiceList;
    private final ServiceListReads reads;

    ServiceListResource(
            PublishServiceList publishServiceList,
            ReviseServiceList reviseServiceList,
            WithdrawServiceList withdrawServiceList,
            ServiceListReads reads) {
        this.publishServiceList = publishServiceList;
        this.reviseServiceList = reviseServiceList;
        this.withdrawServiceList = withdrawServiceList;
        this.reads = reads;
    }

    @GET
    @Path("/service-lists")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "listServiceLists", summary = "一个区划内的暖心服务清单")
    public Page<ServiceListView> list(
            @Parameter(example = "210102000000") @QueryParam("divisionCode") @Pattern(regexp = "^[0-9]{12}$") @Nullable
                    String divisionCode,
            @BeanParam PageRequest page) {
        return reads.list(divisionCode, page);
    }

    @POST
    @Path("/service-lists")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "publishServiceList", summary = "公布暖心服务清单", description = "由组织的社区工作者或管理员公布。")
    public RestResponse<ServiceListView> publish(@NotNull @Valid PublishServiceListRequest request) {
        ServiceListView view = reads.view(publishServiceList.publish(request));
        return RestResponse.ResponseBuilder.<ServiceListView>created(
                        URI.create("/v1/stations/service-lists/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @Path("/service-lists/{id}")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "getServiceList", summary = "读取暖心服务清单")
    public ServiceListView get(@RestPath UUID id) {
        return reads.get(id);
    }

    @PUT
    @Path("/service-lists/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "reviseServiceList", summary = "修订暖心服务清单")
    public ServiceListView revise(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ReviseServiceListRequest request) {
        return reads.view(reviseServiceList.revise(id, ifMatch, request));
    }

    @POST
    @Path("/service-lists/{id}/withdrawal")
    @Idempotent
    @Operation(operationId = "withdrawServiceList", summary = "撤下暖心服务清单")
    public ServiceListView withdraw(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return reads.view(withdrawServiceList.withdraw(id, ifMatch));
    }
}
