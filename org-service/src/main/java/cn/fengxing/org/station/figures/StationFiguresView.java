package cn.fengxing.org.station.figures;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A division and those right below it, at the end of a day.
 *
 * @param below those in which there is any, by code
 */
@Schema(example = """
                {"on":"2026-11-25","division":{"divisionCode":"210100000000","stations":592,"serviceSites":318,
                "byType":{"CARE_STATION":401,"COMMUNITY_CENTRE":120,"UNION_STATION":71,"SERVICE_SITE":318},
                "byRunner":{"COMMUNITY":640,"UNION":71,"COMPANY":199},"byFacility":{"MICROWAVE":560,"WATER":905}},
                "below":[]}""")
public record StationFiguresView(
        LocalDate on,
        DivisionFiguresView division,
        @Schema(maxItems = 2000) List<DivisionFiguresView> below) {}
