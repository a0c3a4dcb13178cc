package cn.fengxing.member.development.casefile;

import cn.fengxing.member.development.course.StepRejected;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One file; whose it is is sealed bytes that only {@link CaseFiles} seals and opens. */
@Entity
@Table(name = "development_file")
public class CaseFile {

    /** A branch needs some days to call a meeting. */
    private static final int REMINDED_DAYS_BEFORE = 7;

    @Id
    private UUID id;

    private byte @Nullable [] applicantIndex;
    private byte[] content;
    private UUID branchId;
    private String divisionCode;

    @Enumerated(EnumType.STRING)
    private FileStatus status;

    private boolean mobile;
    private boolean newGroup;
    private boolean special;
    private int extensionMonths;
    private @Nullable LocalDate remindOn;
    private @Nullable LocalDate dueOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected CaseFile() {}

    @SuppressWarnings("NullAway")
    private CaseFile(UUID branchId, String divisionCode, boolean mobile, boolean newGroup) {
        this.id = UUID.randomUUID();
        this.branchId = branchId;
        this.divisionCode = divisionCode;
        this.status = FileStatus.OPEN;
        this.mobile = mobile;
        this.newGroup = newGroup;
    }

    public static CaseFile opened(UUID branchId, String divisionCode, boolean mobile, boolean newGroup) {
        return new CaseFile(branchId, divisionCode, mobile, newGroup);
    }

    public void tieTo(byte[] index, byte[] sealedContent) {
        applicantIndex = index;
        content = sealedContent;
    }

    public void takeLonger() {
        special = true;
    }

    public void extendProbation(int months) {
        extensionMonths = months;
    }

    public void remindOf(Optional<LocalDate> due, LocalDate today) {
        dueOn = due.orElse(null);
        remindOn = due.map(day -> day.minusDays(REMINDED_DAYS_BEFORE))
                .map(day -> day.isBefore(today) ? today : day)
                .orElse(null);
    }

    public void reminded() {
        remindOn = null;
    }

    public void close(FileStatus how) {
        requireOpen();
        status = how;
        remindOn = null;
        dueOn = null;
    }

    /** From here on nobody who knows the person finds it. */
    public void seal() {
        status = FileStatus.SEALED;
        applicantIndex = null;
        remindOn = null;
        dueOn = null;
    }

    public void requireOpen() {
        if (status != FileStatus.OPEN) {
            throw new StepRejected.Closed();
        }
    }

    public boolean open() {
        return status == FileStatus.OPEN;
    }

    public UUID id() {
        return id;
    }

    public byte[] content() {
        return content;
    }

    public UUID branchId() {
        return branchId;
    }

    public String divisionCode() {
        return divisionCode;
    }

    public FileStatus status() {
        return status;
    }

    public boolean mobile() {
        return mobile;
    }

    public boolean newGroup() {
        return newGroup;
    }

    public boolean special() {
        return special;
    }

    public int extensionMonths() {
        return extensionMonths;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public long version() {
        return version;
    }
}
