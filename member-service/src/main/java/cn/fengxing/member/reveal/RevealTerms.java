package cn.fengxing.member.reveal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is sealed in an event.
 *
 * @param personId null once it has ended
 * @param readers ids of people, or {@code ROLE@organisationId}
 */
record RevealTerms(@Nullable UUID personId, List<String> readers) {}
