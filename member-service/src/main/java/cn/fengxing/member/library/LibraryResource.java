package cn.fengxing.member.library;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.member.person.KindOfWork;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The library over HTTP, for everybody. */
@Path("/v1/library")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@PermitAll
@SecurityRequirements
@Tag(name = "政策文库", description = "政策、集体协议和维权规则：公开查阅、检索；单位起草、发布、撤回")
public class LibraryResource {

    private final LibraryReads reads;

    LibraryResource(LibraryReads reads) {
        this.reads = reads;
    }

    @GET
    @Operation(operationId = "searchLibrary", summary = "查找政策、协议和规则", description = "无需登录；现行有效的，新的在前。可按诉求类别或关爱服务种类查找。")
    public Page<LibrarySummary> search(
            @Parameter(example = "职业伤害", description = "标题、单位、文号、摘要中的文字，至少两个字")
                    @QueryParam("text")
                    @Size(min = 2, max = 40)
                    @Nullable
                    String text,
            @Parameter(example = "PAY_AND_DEDUCTIONS", description = "诉求类别或关爱服务种类") @QueryParam("topic") @Nullable
                    Topic topic,
            @Parameter(example = "POLICY") @QueryParam("kind") @Nullable ItemKind kind,
            @Parameter(example = "RIDER") @QueryParam("forKind") @Nullable KindOfWork forKind,
            @Parameter(example = "210102000000", description = "在这里适用的：本级及各上级的")
                    @QueryParam("divisionCode")
                    @Pattern(regexp = "^[1-9][0-9]{11}$")
                    @Nullable
                    String divisionCode,
            @BeanParam PageRequest page) {
        return reads.search(new LibrarySearch(text, topic, kind, forKind, divisionCode), page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getLibraryItem", summary = "读取一件", description = "无需登录；附件链接几分钟内有效。阅读只计次数，不记何人。")
    public LibraryItemView get(@RestPath UUID id) {
        return reads.get(id);
    }
}
