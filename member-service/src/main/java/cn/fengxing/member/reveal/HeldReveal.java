package cn.fengxing.member.reveal;

import cn.fengxing.member.holding.Label;

/** To whom I may be shown because I agreed to it. */
@Label("同意告知身份的对象")
public record HeldReveal(@Label("对象") String reader) {}
