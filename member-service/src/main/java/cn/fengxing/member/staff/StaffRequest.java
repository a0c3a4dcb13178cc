package cn.fengxing.member.staff;

import cn.fengxing.member.grant.GrantRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new account with its first role. */
@Schema(example = """
                {"username":"li.wei","password":"a-long-passphrase","grant":{"role":"BRANCH_SECRETARY",
                "organisationId":"01932f6a-7c00-7000-8000-0000000000a1","validFrom":"2026-11-24","validTo":"2028-11-23"}}""")
public record StaffRequest(
        @NotNull @Pattern(regexp = "^[a-z0-9._-]{3,40}$") String username,
        @NotNull @Pattern(regexp = Passwords.PATTERN) String password,
        @NotNull @Valid GrantRequest grant) {}
