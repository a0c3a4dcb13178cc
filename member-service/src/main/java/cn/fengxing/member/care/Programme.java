package cn.fengxing.member.care;

import cn.fengxing.kit.id.Ids;
import cn.fengxing.member.person.KindOfWork;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an organisation offers, over one or many sessions. */
@Entity
@Table(name = "care_programme")
public class Programme {

    @Id
    private UUID id;

    private UUID organisationId;
    private String divisionCode;

    @Enumerated(EnumType.STRING)
    private CareKind kind;

    private String title;
    private String summary;
    private String forKinds;
    private @Nullable Instant endedAt;
    private Instant createdAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Programme() {}

    /** Where it stands and what it gives: neither changes. */
    record Founding(UUID organisationId, String divisionCode, CareKind kind) {}

    static Programme start(Founding founding, Instant now) {
        var programme = new Programme();
        programme.id = Ids.next();
        programme.organisationId = founding.organisationId();
        programme.divisionCode = founding.divisionCode();
        programme.kind = founding.kind();
        programme.createdAt = now;
        return programme;
    }

    void describe(String newTitle, String newSummary, Collection<KindOfWork> kinds) {
        requireOpen();
        title = newTitle.strip();
        summary = newSummary.strip();
        forKinds = EnumSet.allOf(KindOfWork.class).stream()
                .filter(kinds::contains)
                .map(KindOfWork::name)
                .collect(Collectors.joining(","));
    }

    void end(Instant now) {
        requireOpen();
        endedAt = now;
    }

    /** @throws CareRejected.ProgrammeEnded 409 */
    public void requireOpen() {
        if (endedAt != null) {
            throw new CareRejected.ProgrammeEnded();
        }
    }

    /** Passes if it is meant for this work; null for who does none, as staff. */
    public void requireFor(@Nullable KindOfWork work) {
        Set<KindOfWork> kinds = kinds();
        if (!kinds.isEmpty() && !kinds.contains(work)) {
            throw new CareRejected.ForOthers();
        }
    }

    private Set<KindOfWork> kinds() {
        return Arrays.stream(forKinds.split(","))
                .filter(text -> !text.isEmpty())
                .map(KindOfWork::valueOf)
                .collect(Collectors.toSet());
    }

    ProgrammeView view() {
        List<KindOfWork> kinds = kinds().stream().sorted().toList();
        return new ProgrammeView(id, organisationId, divisionCode, kind, title, summary, kinds, endedAt, version);
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String divisionCode() {
        return divisionCode;
    }

    public CareKind kind() {
        return kind;
    }

    public long version() {
        return version;
    }
}
