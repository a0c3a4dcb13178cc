package cn.fengxing.member.library;

import cn.fengxing.kit.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One text of the library. */
@Entity
public class LibraryItem {

    @Id
    private UUID id;

    private UUID organisationId;
    private String divisionCode;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    private String title;
    private String summary;
    private String issuer;
    private @Nullable String documentNumber;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] forKinds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] topics;

    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Enumerated(EnumType.STRING)
    private ItemState state;

    private String wording;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] pairs;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected LibraryItem() {}

    static LibraryItem draft(UUID organisationId, ItemRequest request) {
        var item = new LibraryItem();
        item.id = Ids.next();
        item.organisationId = organisationId;
        item.state = ItemState.DRAFT;
        item.word(request);
        return item;
    }

    /** Also of what is public: a mistake is put right where it is read. */
    void word(ItemRequest request) {
        if (state == ItemState.WITHDRAWN) {
            throw new LibraryRejected.NotPublic();
        }
        request.require();
        divisionCode = request.divisionCode();
        kind = request.kind();
        title = request.title().strip();
        summary = request.summary().strip();
        issuer = request.issuer().strip();
        documentNumber = request.documentNumber() == null
                ? null
                : request.documentNumber().strip();
        forKinds = request.forKinds().stream().distinct().map(Enum::name).toArray(String[]::new);
        topics = request.topics().stream().distinct().map(Enum::name).toArray(String[]::new);
        validFrom = request.validFrom();
        validTo = request.validTo();
        wording = request.wording().text();
        pairs = request.wording().pairs();
    }

    void publish() {
        if (state != ItemState.DRAFT) {
            throw new LibraryRejected.NotADraft();
        }
        state = ItemState.PUBLISHED;
    }

    void withdraw() {
        if (state != ItemState.PUBLISHED) {
            throw new LibraryRejected.NotPublic();
        }
        state = ItemState.WITHDRAWN;
    }

    boolean published() {
        return state == ItemState.PUBLISHED;
    }

    UUID id() {
        return id;
    }

    UUID organisationId() {
        return organisationId;
    }

    String divisionCode() {
        return divisionCode;
    }

    ItemKind kind() {
        return kind;
    }

    long version() {
        return version;
    }

    LibrarySummary summary() {
        return new LibrarySummary(
                id,
                organisationId,
                divisionCode,
                kind,
                title,
                summary,
                issuer,
                documentNumber,
                LibrarySummary.kindsOf(forKinds),
                LibrarySummary.topicsOf(topics),
                validFrom,
                validTo,
                state);
    }
}
