package cn.fengxing.member.honour.publicity;

import cn.fengxing.kit.certificate.CertificateNumber;
import cn.fengxing.kit.certificate.VerificationCode;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.ratelimit.Limited;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Letters over HTTP, as everybody sees them. */
@Path("/v1/honours")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "荣誉", description = "党员先锋骑手证书、聘书、先锋墙和他处授予的荣誉")
public class PublicityResource {

    private static final String HTML = "text/html;charset=utf-8";

    private final VerifyLetter verifyLetter;
    private final WallReads wallReads;

    PublicityResource(VerifyLetter verifyLetter, WallReads wallReads) {
        this.verifyLetter = verifyLetter;
        this.wallReads = wallReads;
    }

    @GET
    @Path("/verification")
    @PermitAll
    @Limited("verification")
    @SecurityRequirements
    @Operation(
            operationId = "verifyLetter",
            summary = "核验证书真伪",
            description = "不需登录。编号和核验码都印在证书上；核验码错误和编号不存在的答复相同。只显示证书上的内容以及是否有效、已撤销或已注销。")
    public VerificationView verify(
            @Parameter(example = "XFQS-2026-000123-2") @RestQuery @NotNull @Pattern(regexp = CertificateNumber.PATTERN)
                    String number,
            @Parameter(example = "7K3M9QX2C4W8ZT5B") @RestQuery @NotNull @Pattern(regexp = VerificationCode.PATTERN)
                    String code) {
        return verifyLetter.verify(number, code).orElseThrow(CommonProblems::notFound);
    }

    @GET
    @Path("/verification-page")
    @Produces(HTML)
    @PermitAll
    @Limited("verification")
    @SecurityRequirements
    @Operation(
            operationId = "getVerificationPage",
            summary = "证书核验网页",
            description = "证书上的二维码指向此页，内容与 verifyLetter 相同。")
    public RestResponse<String> page(
            @Parameter(example = "XFQS-2026-000123-2") @RestQuery @NotNull @Pattern(regexp = CertificateNumber.PATTERN)
                    String number,
            @Parameter(example = "7K3M9QX2C4W8ZT5B") @RestQuery @NotNull @Pattern(regexp = VerificationCode.PATTERN)
                    String code) {
        Optional<VerificationView> found = verifyLetter.verify(number, code);
        return RestResponse.ResponseBuilder.create(
                        found.isPresent() ? RestResponse.Status.OK : RestResponse.Status.NOT_FOUND,
                        VerificationPage.of(found))
                .header("Content-Security-Policy", VerificationPage.POLICY)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    @GET
    @Path("/wall")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "listPioneerWall", summary = "先锋墙", description = "只有自愿展示的人，按证书编号排列；可按区划筛选。")
    public Page<WallEntryView> wall(
            @Parameter(example = "210102000000") @RestQuery @Pattern(regexp = "^[1-9][0-9]{11}$") @Nullable
                    String division,
            @BeanParam PageRequest page) {
        return wallReads.wall(division, page);
    }
}
