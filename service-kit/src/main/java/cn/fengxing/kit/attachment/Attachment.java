package cn.fengxing.kit.attachment;

import cn.fengxing.kit.content.FileType;
import java.util.UUID;

/**
 * What is known of a finished file.
 *
 * @param purpose code of its {@link AttachmentPurpose}
 * @param type by its content
 * @param size of the content, in bytes
 * @param name as the sender called it; of a photo a neutral one, for cameras write the time into theirs
 */
public record Attachment(UUID id, String purpose, FileType type, long size, String name) {}
