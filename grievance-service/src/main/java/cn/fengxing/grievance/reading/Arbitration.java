package cn.fengxing.grievance.reading;

import cn.fengxing.grievance.channel.Category;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * By when a labour dispute can be taken to arbitration, which this channel neither replaces nor holds up: one year from the day on which
 * the worker knew of it (《劳动争议调解仲裁法》第二十七条); the day itself is not counted, so that the year ends on the same date
 * (《民法典》第二百零一、二百零二条).
 *
 * @param lastDay null where the worker has not said when it happened
 */
@Schema(example = """
                {"lastDay":"2027-11-20","words":"劳动争议申请仲裁的时效期间为一年，自知道或者应当知道权利被侵害之日起计算；本诉求的办理不影响该期间，请留意在此之前申请。"}""")
public record Arbitration(@Nullable LocalDate lastDay, String words) {

    private static final String WORDS =
            "劳动争议申请仲裁的时效期间为一年，自知道或者应当知道权利被侵害之日起计算；" + "劳动关系存续期间拖欠劳动报酬的，自劳动关系终止之日起一年内提出。本诉求的办理不中止该期间。";

    static @Nullable Arbitration of(Category category, @Nullable LocalDate happenedOn) {
        return category.mayBeLabourDispute()
                ? new Arbitration(happenedOn == null ? null : happenedOn.plusYears(1), WORDS)
                : null;
    }
}
