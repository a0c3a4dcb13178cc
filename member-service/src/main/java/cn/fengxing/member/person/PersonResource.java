package cn.fengxing.member.person;

import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** People over HTTP. */
@Path("/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "人员", description = "新就业群体人员：登记、查看、更正、删除")
public class PersonResource {

    private final PersonReads reads;
    private final RevealPerson revealPerson;
    private final PlacePerson placePerson;
    private final Openings openings;

    PersonResource(PersonReads reads, RevealPerson revealPerson, PlacePerson placePerson, Openings openings) {
        this.reads = reads;
        this.revealPerson = revealPerson;
        this.placePerson = placePerson;
        this.openings = openings;
    }

    @GET
    @Path("/me")
    @Operation(operationId = "getMe", summary = "我的资料", description = "本人看到的是完整资料。")
    public RestResponse<PersonView> me() {
        return tagged(reads.me());
    }

    @GET
    @Path("/me/openings")
    @Operation(operationId = "listMyOpenings", summary = "谁查看过我的资料", description = "最近的在前，含查看人和理由。")
    public Page<OpeningView> openings() {
        return new Page<>(openings.mine(), null);
    }

    @GET
    @Operation(operationId = "listPeople", summary = "党支部负责的人员（姓名和电话已遮盖）", description = "只限职责范围内的党支部或社区，登记早的在前。")
    public Page<PersonView> list(
            @Parameter(example = "01932f6a-7c00-7000-8000-0000000000a1") @QueryParam("branchId") @NotNull UUID branchId,
            @BeanParam PageRequest page) {
        return reads.ofBranch(branchId, page);
    }

    @GET
    @Path("/unplaced")
    @Operation(
            operationId = "listUnplaced",
            summary = "职责范围内尚未编入支部的人员",
            description = "登记地没有流动党员党支部或社区可以接收的人员；由有关党委安排。")
    public Page<PersonView> unplaced(@BeanParam PageRequest page) {
        return reads.unplaced(page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getPerson",
            summary = "查看人员（姓名和电话已遮盖）",
            description = "只限职责范围内的人员；本人同意告知身份的，只显示姓名和电话，并记录在案。")
    public RestResponse<PersonView> get(@RestPath UUID id) {
        return tagged(reads.read(id));
    }

    @POST
    @Path("/{id}/reveals")
    @Operation(operationId = "revealPerson", summary = "查看完整资料", description = "须写明理由；本人能看到谁、何时、为何查看。")
    public PersonView reveal(@RestPath UUID id, @NotNull @Valid RevealRequest request) {
        return revealPerson.reveal(id, request);
    }

    @POST
    @Path("/{id}/placement")
    @Operation(operationId = "placePerson", summary = "编入党支部", description = "操作人须同时管理该人员现在的组织和要编入的支部。")
    public RestResponse<PersonView> place(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid PlaceRequest request) {
        return tagged(placePerson.place(id, ifMatch, request));
    }

    private static RestResponse<PersonView> tagged(PersonReads.Versioned person) {
        return RestResponse.ResponseBuilder.ok(person.view())
                .header(HttpHeaders.ETAG, EntityTags.of(person.version()))
                .build();
    }
}
