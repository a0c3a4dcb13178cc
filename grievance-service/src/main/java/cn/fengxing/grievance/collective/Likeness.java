package cn.fengxing.grievance.collective;

import cn.fengxing.grievance.channel.Category;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * In what the cases are alike.
 *
 * @param divisionCode 12-digit code of the county, or of what it is coarsened to for a company that formed the collective case
 */
@Embeddable
public record Likeness(@Enumerated(EnumType.STRING) Category category, UUID platformId, String divisionCode) {}
