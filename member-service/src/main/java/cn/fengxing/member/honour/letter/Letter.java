package cn.fengxing.member.honour.letter;

import cn.fengxing.kit.certificate.CertificateNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One letter; whom it names is sealed bytes that only {@link Letters} seals and opens. */
@Entity
@Table(name = "honour_letter")
public class Letter {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    private UUID organisationId;
    private String divisionCode;
    private byte @Nullable [] holderIndex;
    private byte @Nullable [] content;

    @Enumerated(EnumType.STRING)
    private LetterStatus status;

    private @Nullable String number;
    private byte @Nullable [] codeHash;
    private LocalDate offeredOn;
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate revokedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Revocation revocation;

    private @Nullable LocalDate wallSince;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected Letter() {}

    private Letter(LetterKind kind, UUID organisationId, String divisionCode, LocalDate today) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.organisationId = organisationId;
        this.divisionCode = divisionCode;
        this.status = LetterStatus.OFFERED;
        this.offeredOn = today;
    }

    public static Letter offered(LetterKind kind, UUID organisationId, String divisionCode, LocalDate today) {
        return new Letter(kind, organisationId, divisionCode, today);
    }

    public void tieTo(byte[] index, byte[] sealedContent) {
        holderIndex = index;
        content = sealedContent;
    }

    /** The holder accepts, and only then is there a letter. */
    public void issue(CertificateNumber drawn, byte[] hashOfCode, LocalDate today) {
        if (status != LetterStatus.OFFERED) {
            throw new LetterRejected.NotOffered();
        }
        status = LetterStatus.ISSUED;
        number = drawn.text();
        codeHash = hashOfCode;
        issuedOn = today;
    }

    public void revoke(Revocation why, LocalDate today) {
        requireStanding();
        status = LetterStatus.REVOKED;
        revokedOn = today;
        revocation = why;
        wallSince = null;
    }

    public void showOnWall(LocalDate today) {
        requireStanding();
        if (kind != LetterKind.PIONEER_RIDER) {
            throw new LetterRejected.NotForTheWall();
        }
        wallSince = wallSince == null ? today : wallSince;
    }

    public void leaveWall() {
        wallSince = null;
    }

    /** Nobody who knows the person finds it any more; number and days stay, so that the sheet in a drawer is not taken for a forgery. */
    public void forgetHolder() {
        holderIndex = null;
        content = null;
        wallSince = null;
    }

    private void requireStanding() {
        if (status != LetterStatus.ISSUED || forgotten()) {
            throw new LetterRejected.NotStanding();
        }
    }

    public boolean offered() {
        return status == LetterStatus.OFFERED;
    }

    public boolean forgotten() {
        return holderIndex == null;
    }

    public UUID id() {
        return id;
    }

    public LetterKind kind() {
        return kind;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String divisionCode() {
        return divisionCode;
    }

    public LetterStatus status() {
        return status;
    }

    public @Nullable String number() {
        return number;
    }

    public byte @Nullable [] codeHash() {
        return codeHash;
    }

    public @Nullable LocalDate issuedOn() {
        return issuedOn;
    }

    public @Nullable LocalDate revokedOn() {
        return revokedOn;
    }

    public @Nullable Revocation revocation() {
        return revocation;
    }

    public LocalDate offeredOn() {
        return offeredOn;
    }

    public boolean onWall() {
        return wallSince != null;
    }

    public long version() {
        return version;
    }

    public byte @Nullable [] content() {
        return content;
    }
}
