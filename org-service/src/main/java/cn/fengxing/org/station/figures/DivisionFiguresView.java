package cn.fengxing.org.station.figures;

import cn.fengxing.org.station.Facility;
import cn.fengxing.org.station.Runner;
import cn.fengxing.org.station.StationType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Stations and service sites of one division, all divisions within it included. What there is none of is left out.
 *
 * @param byFacility how many offer it, service sites among them
 */
@Schema(example = """
                {"divisionCode":"210102000000","stations":46,"serviceSites":12,
                "byType":{"CARE_STATION":31,"COMMUNITY_CENTRE":9,"UNION_STATION":6,"SERVICE_SITE":12},
                "byRunner":{"COMMUNITY":38,"UNION":6,"COMPANY":14},"byFacility":{"MICROWAVE":44,"WATER":58,"TOILET":29}}""")
public record DivisionFiguresView(
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode,
        long stations,
        long serviceSites,
        Map<StationType, Long> byType,
        Map<Runner, Long> byRunner,
        Map<Facility, Long> byFacility) {}
