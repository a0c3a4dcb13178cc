package cn.fengxing.member.care.signup;

import cn.fengxing.kit.places.PlaceState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One sign-up, opened.
 *
 * @param showsName whether the person agreed that those who run this session read the name
 */
public record CareSignUp(
        UUID placeId,
        int number,
        PlaceState state,
        UUID personId,
        boolean showsName,
        @Nullable CareAttendance attendance) {}
