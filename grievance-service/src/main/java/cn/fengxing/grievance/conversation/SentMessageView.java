package cn.fengxing.grievance.conversation;

import cn.fengxing.grievance.statement.Identifying;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That it was sent.
 *
 * @param warnings what in it tells who somebody is
 */
@Schema(example = """
                {"id":"8b0d3c5e-6a7f-4f2c-9d41-0e5b7a2c9f13","warnings":["PHONE"]}""")
public record SentMessageView(UUID id, List<Identifying.Kind> warnings) {}
