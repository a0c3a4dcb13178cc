package cn.fengxing.kit.notice;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Grant;
import cn.fengxing.kit.caller.ReachFilter;
import cn.fengxing.kit.caller.Role;
import io.smallrye.common.annotation.Blocking;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/notices")
@Blocking
public class NoticeResource {

    private final Caller caller;
    private final EntityManager entities;

    NoticeResource(Caller caller, EntityManager entities) {
        this.caller = caller;
        this.entities = entities;
    }

    public record NoticeRequest(@NotNull @Size(max = 200) String text) {}

    public record NoticeView(UUID organisationId, String text) {}

    public record CallerView(UUID personId, UUID sessionId, Set<Grant> grants) {}

    @GET
    @Operation(operationId = "listNotices")
    public List<NoticeView> list() {
        return List.of();
    }

    @GET
    @Path("/me")
    @Operation(operationId = "getMe")
    public CallerView me() {
        return new CallerView(caller.personId(), caller.sessionId(), caller.grants());
    }

    @GET
    @Path("/organisations")
    @Transactional
    @Operation(operationId = "listReachedOrganisations")
    public List<?> organisations() {
        ReachFilter reach = caller.reach(Role.ORG_ADMIN, Role.REGULATOR);
        return reach.bind(entities.createNativeQuery(
                        "SELECT o.id FROM known_organisation o WHERE " + reach.sql("o") + " ORDER BY o.id", UUID.class))
                .getResultList();
    }

    @GET
    @Path("/{organisationId}")
    @Operation(operationId = "getNotice")
    public NoticeView get(@RestPath UUID organisationId) {
        caller.require(organisationId, Role.ORG_ADMIN, Role.ADVISER);
        return new NoticeView(organisationId, "周五晚七点学习");
    }

    @PUT
    @Path("/{organisationId}")
    @Operation(operationId = "pinNotice")
    public NoticeView pin(@RestPath UUID organisationId, @NotNull @Valid NoticeRequest request) {
        caller.require(organisationId, Role.ORG_ADMIN);
        return new NoticeView(organisationId, request.text());
    }
}
