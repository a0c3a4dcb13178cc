package cn.fengxing.grievance.hazard.reporting;

import cn.fengxing.grievance.hazard.Finding;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that is to be taken.
 *
 * @param reporter null if nobody knows who it is
 * @param words null if there are none
 * @param photoIds attachments that the caller has just sent
 */
public record HazardDraft(
        @Nullable UUID reporter, Finding finding, @Nullable String words, List<UUID> photoIds) {}
