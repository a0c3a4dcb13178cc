package cn.fengxing.grievance.reveal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is sealed in an event: who may be looked at, and by whom.
 *
 * @param personId null once it has ended
 * @param readers ids of people, or {@code ROLE@organisationId}; empty once it has ended
 */
record RevealTerms(@Nullable UUID personId, List<String> readers) {}
