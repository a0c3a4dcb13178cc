package cn.fengxing.grievance.suggestion;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * To whom a suggestion is addressed.
 *
 * @param recipientId the station, or the organisation itself
 * @param ownerId the organisation that answers
 * @param divisionCode where it is wished for
 */
@Embeddable
public record Recipient(
        @Enumerated(EnumType.STRING) RecipientKind recipientKind,
        UUID recipientId,
        UUID ownerId,
        String divisionCode) {}
