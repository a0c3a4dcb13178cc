package cn.fengxing.org.checklist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What events tell of an item: no title, no evidence, no person. Each of them carries it flat. */
public record ItemFacts(
        UUID itemId,
        UUID checklistId,
        UUID organisationId,
        int year,
        LocalDate dueOn,
        ItemState state,
        boolean late,
        int points,
        @Nullable Integer score) {}
