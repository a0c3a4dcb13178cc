package cn.fengxing.org.station.search;

import cn.fengxing.org.station.Facility;
import cn.fengxing.org.station.Runner;
import cn.fengxing.org.station.StationSummary;
import cn.fengxing.org.station.StationType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A station on a map. */
public record StationFeature(Kind type, UUID id, Geometry geometry, Properties properties) {

    /** As RFC 7946 spells it. */
    public enum Kind {
        Feature
    }

    /** Longitude, then latitude. */
    public record Geometry(
            Shape type, @Schema(minItems = 2, maxItems = 2) List<Double> coordinates) {}

    /** As RFC 7946 spells it. */
    public enum Shape {
        Point
    }

    /** What a map shows at once; the rest is read by id. */
    public record Properties(
            @Schema(maxLength = 100) String name,
            StationType type,
            Runner runner,
            @Schema(minimum = "-10") int floor,
            @Schema(maxItems = 10) Set<Facility> facilities,
            boolean openNow) {}

    static StationFeature of(StationSummary station) {
        return new StationFeature(
                Kind.Feature,
                station.id(),
                new Geometry(
                        Shape.Point,
                        List.of(station.position().lon(), station.position().lat())),
                new Properties(
                        station.name(),
                        station.type(),
                        station.runner(),
                        station.floor(),
                        station.facilities(),
                        station.openNow()));
    }
}
