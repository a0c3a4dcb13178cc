package cn.fengxing.member.correction;

import cn.fengxing.member.code.Phone;
import cn.fengxing.member.proof.ProofRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another phone.
 *
 * @param code that came to the new phone
 * @param proof that it is the person: a code that came to the old phone, or the password of staff who had none
 */
@Schema(example = """
        {"phone":"13987654321","code":"482913","proof":{"code":"105837"}}""")
public record PhoneRequest(
        @NotNull @Pattern(regexp = Phone.PATTERN) String phone,
        @NotNull @Pattern(regexp = Phone.CODE_PATTERN) String code,
        @NotNull @Valid ProofRequest proof) {}
