package cn.fengxing.member.staff;

import cn.fengxing.member.holding.Label;

/** A staff account, as the export shows it; of the password there is only a slow hash. */
@Label("工作人员账号")
record HeldAccount(
        @Label("用户名") String username, @Label("须更换初始密码") boolean mustChange) {}
