package cn.fengxing.grievance.statement;

import java.util.regex.Pattern;

/** Questions whose answer would tell who somebody is: an order number as well as a name, since the company finds the courier by it. */
public final class AsksIdentity {

    private static final Pattern WHO =
            Pattern.compile("(订单|运单|配送单|快递单|面单|取件码|取餐码)(号|编号|尾号|截图)?|单号|工号|骑手\\s?(号|ID|id|编号)"
                    + "|身份证|手机号|电话号码|联系电话|姓名|叫什么|车牌|(?i:order (number|id)|your name|phone number|rider id)");

    /** 不必写订单号 asks for none. */
    private static final Pattern DECLINED =
            Pattern.compile("(不必|不需要?|不用|无须|无需|请勿|不要|勿|(?i:no need|do not|don't))[^。；;，,.?？]{0,12}$");

    private AsksIdentity() {}

    public static boolean isIn(String question) {
        return WHO.matcher(question)
                .results()
                .anyMatch(found ->
                        !DECLINED.matcher(question.substring(0, found.start())).find());
    }
}
