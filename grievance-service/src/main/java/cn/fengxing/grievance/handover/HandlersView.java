package cn.fengxing.grievance.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who handles a case, and what a secretary needs to hand it out: not what it is about.
 *
 * @param dueOn day in Shanghai; null for a closed case
 * @param handlers empty while anybody with the role may take it on
 */
@Schema(example = """
                {"id":"019ab4f0-7a30-7c55-9d2e-3f1f0f6c1a10","number":"LN-2026-000123-7","dueOn":"2026-11-27",
                 "handlers":["019ab4ef-0000-7000-8000-000000000071"]}""")
public record HandlersView(UUID id, String number, @Nullable LocalDate dueOn, List<UUID> handlers) {}
