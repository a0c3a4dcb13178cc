package cn.fengxing.member.care;

import cn.fengxing.kit.http.EntityTags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An organisation offers a programme, words it anew, ends it. */
@ApplicationScoped
public class RunProgramme {

    private final CareRunners runners;
    private final Programmes programmes;
    private final Clock clock;

    RunProgramme(CareRunners runners, Programmes programmes, Clock clock) {
        this.runners = runners;
        this.programmes = programmes;
        this.clock = clock;
    }

    @Transactional
    public ProgrammeView start(StartProgrammeRequest request) {
        runners.require(request.organisationId());
        var founding = new Programme.Founding(request.organisationId(), request.divisionCode(), request.kind());
        Programme programme = Programme.start(founding, clock.instant());
        programme.describe(request.title(), request.summary(), request.forKinds());
        programmes.persistAndFlush(programme);
        return programme.view();
    }

    @Transactional
    public ProgrammeView describe(UUID id, @Nullable String ifMatch, DescribeProgrammeRequest request) {
        return change(
                id, ifMatch, programme -> programme.describe(request.title(), request.summary(), request.forKinds()));
    }

    /** Sessions that were announced are held all the same. */
    @Transactional
    public ProgrammeView end(UUID id, @Nullable String ifMatch) {
        return change(id, ifMatch, programme -> programme.end(clock.instant()));
    }

    private ProgrammeView change(UUID id, @Nullable String ifMatch, Consumer<Programme> how) {
        Programme programme = programmes.run(id);
        EntityTags.requireMatch(ifMatch, programme.version());
        how.accept(programme);
        programmes.flush();
        return programme.view();
    }
}
