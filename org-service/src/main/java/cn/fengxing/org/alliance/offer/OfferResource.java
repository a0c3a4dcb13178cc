package cn.fengxing.org.alliance.offer;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.idempotency.Idempotent;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Shared venues and services over HTTP. */
@Path("/v1/alliances")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "联合体", description = "党建联合体、街道大工委、社区大党委")
public class OfferResource {

    private final Offers offers;

    OfferResource(Offers offers) {
        this.offers = offers;
    }

    @POST
    @Path("/{id}/offers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = OfferView.class, responseCode = "201", responseDescription = "已列入共享清单")
    @Operation(operationId = "shareOffer", summary = "共享场地或服务", description = "由成员单位或牵头单位列入；场地须写明地点。")
    public OfferView share(@RestPath UUID id, @NotNull @Valid ShareOfferRequest request) {
        return offers.share(id, request);
    }

    @GET
    @Path("/{id}/offers")
    @Operation(operationId = "listOffers", summary = "共享场地和服务清单")
    public Page<OfferView> list(
            @RestPath UUID id,
            @Parameter(example = "VENUE") @QueryParam("kind") @Nullable OfferKind kind,
            @BeanParam PageRequest page) {
        return offers.list(id, kind, page);
    }

    @POST
    @Path("/{id}/offers/{offerId}/withdrawal")
    @Idempotent
    @Operation(operationId = "withdrawOffer", summary = "撤下共享场地或服务")
    public OfferView withdraw(
            @RestPath UUID id, @RestPath UUID offerId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return offers.withdraw(id, offerId, ifMatch);
    }
}
