package cn.fengxing.grievance.reading;

import cn.fengxing.grievance.channel.Priority;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A telephone number beside the channel, which replaces none of them. */
@Schema(example = """
                {"number":"12333","name":"人社服务热线"}""")
public record Helpline(String number, String name) {

    private static final List<Helpline> ALWAYS =
            List.of(new Helpline("12333", "人社服务热线"), new Helpline("12348", "公共法律服务热线"));

    private static final List<Helpline> URGENT = List.of(
            new Helpline("110", "公安报警"),
            new Helpline("119", "消防救援"),
            new Helpline("120", "医疗急救"),
            new Helpline("122", "交通事故报警"),
            ALWAYS.get(0),
            ALWAYS.get(1));

    static List<Helpline> of(Priority priority) {
        return priority == Priority.URGENT_SAFETY ? URGENT : ALWAYS;
    }
}
