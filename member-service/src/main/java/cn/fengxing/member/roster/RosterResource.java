package cn.fengxing.member.roster;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.kit.spool.Spool;
import cn.fengxing.kit.spool.SpooledFile;
import cn.fengxing.kit.tabular.TabularFormat;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Lists of workers from platform companies, over HTTP. */
@Path("/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "平台企业名册", description = "平台企业上传从业人员名册；企业不会得知其中谁已登记")
public class RosterResource {

    private static final int LARGEST_BYTES = 64 << 20;
    private static final String COMPANY = "01932f6a-7c00-7000-8000-0000000000c1";

    private final ReceiveRoster receiveRoster;
    private final RosterReads reads;
    private final Spool spool;

    RosterResource(ReceiveRoster receiveRoster, RosterReads reads, Spool spool) {
        this.receiveRoster = receiveRoster;
        this.reads = reads;
        this.spool = spool;
    }

    @POST
    @Path("/rosters")
    @Consumes({TabularFormat.CSV_TYPE, TabularFormat.XLSX_TYPE})
    @Authenticated
    @Idempotent
    @ResponseStatus(202)
    @Operation(
            operationId = "uploadRoster",
            summary = "上传从业人员名册（CSV 或 XLSX）",
            description = "列：手机号、姓名（可不填）、工种、区划代码（可不填）。在后台逐行校验，只看格式；无论名册中的人是否登记，回答都一样。"
                    + "FULL 为全部人员，没有列出的从前的行随之删除（本次有被拒收的行时不删除）；DELTA 为部分人员。须写明提供个人信息的法律依据。"
                    + "九十天内没有本人认领的行会被删除。")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = TabularFormat.CSV_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = LARGEST_BYTES)),
                @Content(
                        mediaType = TabularFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = LARGEST_BYTES))
            })
    public RestResponse<RosterView> upload(
            @Parameter(example = COMPANY) @QueryParam("companyId") @NotNull UUID companyId,
            @Parameter(example = "DELTA") @QueryParam("scope") @NotNull RosterScope scope,
            @Parameter(example = "VALID_ROWS") @QueryParam("mode") @NotNull RosterMode mode,
            @Parameter(example = "CONTRACT") @QueryParam("legalBasis") @NotNull LegalBasis legalBasis,
            @Parameter(example = "配送服务协议第八条", description = "法律依据写在何处")
                    @QueryParam("basisReference")
                    @NotBlank
                    @Size(max = 200)
                    String basisReference,
            @NotNull SpooledFile file) {
        RosterTerms terms = new RosterTerms(companyId, scope, mode, legalBasis, basisReference);
        return accepted(receiveRoster.receive(file.path(), terms));
    }

    @POST
    @Path("/rosters/rows")
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    @Idempotent
    @ResponseStatus(202)
    @Operation(
            operationId = "uploadRosterRows",
            summary = "上传从业人员名册（JSON）",
            description = "每次最多五千行，其余与 uploadRoster 相同。")
    public RestResponse<RosterView> rows(@NotNull @Valid RosterRowsRequest request) throws IOException {
        java.nio.file.Path file = spool.file();
        try {
            request.writeTo(file);
            return accepted(receiveRoster.receive(file, request.terms()));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @GET
    @Path("/rosters")
    @Operation(operationId = "listRosters", summary = "本企业上传过的名册，最近的在前")
    public Page<RosterView> list(
            @Parameter(example = COMPANY) @QueryParam("companyId") @NotNull UUID companyId,
            @BeanParam PageRequest page) {
        return reads.list(companyId, page);
    }

    @GET
    @Path("/rosters/{id}")
    @Operation(operationId = "getRoster", summary = "一份名册的进度和结果")
    public RosterView get(@RestPath UUID id) {
        return reads.get(id);
    }

    @GET
    @Path("/rosters/{id}/faults")
    @Operation(operationId = "listRosterFaults", summary = "被拒收的行和原因", description = "没有列出的行都已收下。不重复表中的内容。")
    public Page<RosterFaultView> faults(@RestPath UUID id, @BeanParam PageRequest page) {
        return reads.faults(id, page);
    }

    private RestResponse<RosterView> accepted(UUID id) {
        return RestResponse.ResponseBuilder.<RosterView>create(202)
                .location(URI.create("/v1/people/rosters/" + id))
                .entity(reads.get(id))
                .build();
    }
}
