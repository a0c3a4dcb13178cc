package cn.fengxing.member.adviser;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.kit.version.Seen;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Advisers over HTTP. */
@Path("/v1/advisers")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "党建工作指导员", description = "选派、联系劳动者、联系记录；只记类别和日期")
public class AdviserResource {

    private final AppointAdviser appointAdviser;
    private final KeepInTouch keepInTouch;
    private final AdviserReads reads;

    AdviserResource(AppointAdviser appointAdviser, KeepInTouch keepInTouch, AdviserReads reads) {
        this.appointAdviser = appointAdviser;
        this.keepInTouch = keepInTouch;
        this.reads = reads;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = AdviserView.class, responseCode = "201", responseDescription = "已选派")
    @Operation(operationId = "appointAdviser", summary = "选派指导员", description = "派到支部或企业，写明起止日期；查看资料的权限另由两人授予。")
    public AdviserView appoint(@NotNull @Valid AppointAdviserRequest request) {
        return appointAdviser.appoint(request);
    }

    @GET
    @Operation(operationId = "listAdvisers", summary = "一个组织的指导员", description = "含联系人数和久未联系人数，不含被联系人。")
    public Page<AdviserView> list(
            @Parameter(example = "01932f6a-7c00-7000-8000-0000000000a1") @QueryParam("organisationId") @NotNull
                    UUID organisationId,
            @BeanParam PageRequest page) {
        return reads.at(organisationId, page);
    }

    @POST
    @Path("/{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "endAdviser", summary = "结束选派")
    public AdviserView end(@BeanParam Seen seen, @NotNull @Valid EndAppointmentRequest request) {
        return appointAdviser.end(seen.id(), seen.ifMatch(), request);
    }

    @POST
    @Path("/{id}/links")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = LinkView.class, responseCode = "201", responseDescription = "已联系")
    @Operation(operationId = "linkWorker", summary = "联系劳动者", description = "指导员本人办理，限职责范围内；对方收到通知，并可随时结束。")
    public LinkView link(@RestPath UUID id, @NotNull @Valid LinkRequest request) {
        return keepInTouch.link(id, request);
    }

    @GET
    @Path("/{id}/links")
    @Operation(operationId = "listLinks", summary = "我联系的劳动者", description = "指导员本人看；可只列久未联系的。")
    public Page<LinkView> links(
            @RestPath UUID id,
            @Parameter(example = "true") @QueryParam("silent") @DefaultValue("false") boolean silent,
            @BeanParam PageRequest page) {
        return reads.links(id, silent, page);
    }

    @GET
    @Path("/mine")
    @Operation(operationId = "listMyAdvisers", summary = "谁联系我", description = "本人看得到自己的指导员和最近联系日期。")
    public Page<LinkView> mine(@BeanParam PageRequest page) {
        return reads.mine(page);
    }

    @POST
    @Path("/links/{id}/contacts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "logContact", summary = "记一次联系", description = "只选方式、内容类别和日期，不写文字。")
    public LinkView log(@RestPath UUID id, @NotNull @Valid LogContactRequest request) {
        return keepInTouch.log(id, request);
    }

    @POST
    @Path("/links/{id}/end")
    @Idempotent
    @Operation(operationId = "endLink", summary = "结束联系", description = "指导员或本人都可以。")
    public LinkView endLink(@BeanParam Seen seen) {
        return keepInTouch.end(seen.id(), seen.ifMatch());
    }
}
