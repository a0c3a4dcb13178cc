package cn.fengxing.grievance.calendar;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.spool.SpooledFile;
import cn.fengxing.kit.tabular.TabularFormat;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The calendar over HTTP. */
@Path("/v1/grievances/calendar")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "诉求", description = "诉求直通机制：支部—平台—主管部门")
public class CalendarResource {

    private static final int LARGEST_BYTES = 65_536;

    private final Calendars calendars;
    private final UploadCalendar uploadCalendar;
    private final Caller caller;

    CalendarResource(Calendars calendars, UploadCalendar uploadCalendar, Caller caller) {
        this.calendars = calendars;
        this.uploadCalendar = uploadCalendar;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "getCalendar", summary = "工作日历", description = "一年的法定节假日和调休上班日；尚未公布的年份按周一至周五计算。")
    public CalendarView get(
            @Parameter(example = "2026") @QueryParam("year") @NotNull @Min(2020) @Max(2100) Integer year) {
        caller.personId();
        return view(year);
    }

    @POST
    @Consumes(TabularFormat.CSV_TYPE)
    @Authenticated
    @Operation(
            operationId = "uploadCalendar",
            summary = "上传下一年的工作日历",
            description = "CSV，UTF-8，列：date,kind,name，kind 为 holiday 或 makeup_workday，按日期排列。"
                    + "由省级管理员上传；已经算到该年的期限随即重新计算，日期有变的告知本人。")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = TabularFormat.CSV_TYPE,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            maxLength = LARGEST_BYTES,
                                            example = "date,kind,name\n2027-01-01,holiday,元旦\n")))
    public CalendarView upload(@NotNull SpooledFile file) {
        int year = uploadCalendar.upload(text(file));
        calendars.changed();
        return view(year);
    }

    private static String text(SpooledFile file) {
        if (file.bytes() > LARGEST_BYTES) {
            throw new CalendarRejected.UnreadableLine(1);
        }
        try {
            return new String(Files.readAllBytes(file.path()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CalendarView view(int year) {
        return new CalendarView(
                year,
                calendars.current().publishedUntil(),
                calendars.ofYear(year).stream()
                        .map(day -> new CalendarView.Day(day.date(), day.kind(), day.name()))
                        .toList());
    }
}
