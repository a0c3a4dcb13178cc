package cn.fengxing.member.lookup;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.ratelimit.Limited;
import cn.fengxing.member.person.PersonView;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Look-ups over HTTP. */
@Path("/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "人员", description = "新就业群体人员：登记、查看、更正、删除")
public class LookupResource {

    private final LookUpPerson lookUpPerson;

    LookupResource(LookUpPerson lookUpPerson) {
        this.lookUpPerson = lookUpPerson;
    }

    @POST
    @Path("/lookups")
    @Limited("sign-in")
    @Operation(
            operationId = "lookUpPerson",
            summary = "按手机号查找职责范围内的人员",
            description = "须写明理由；姓名和电话已遮盖，本人能看到谁、何时、为何查找。没有登记的和不在职责范围内的，回答一样（空列表）。")
    public Page<PersonView> find(@NotNull @Valid LookupRequest request) {
        return lookUpPerson.find(request);
    }
}
