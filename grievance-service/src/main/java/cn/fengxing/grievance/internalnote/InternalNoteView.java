package cn.fengxing.grievance.internalnote;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A note.
 *
 * @param text null once the case's key was destroyed
 */
@Schema(example = """
                {"id":"019ab4f0-7a30-7c55-9d2e-3f1f0f6c1a10","writtenAt":"2026-11-24T02:00:00Z","text":"已约站长周四面谈。"}""")
public record InternalNoteView(
        UUID id, Instant writtenAt, @Nullable String text) {}
