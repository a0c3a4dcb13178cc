package cn.fengxing.grievance.statement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The worker's words and name as filed, sealed. Apart from the case, which changes often while these never do. */
@Entity
@Table(name = "statement")
public class Statement {

    @Id
    private UUID grievanceId;

    /** Null for an anonymous case. */
    private byte @Nullable [] filer;

    /** Whether those who know workers may know this one. */
    private boolean filerTold;

    private byte[] words;
    private byte @Nullable [] summary;
    private byte @Nullable [] happenedOn;

    protected Statement() {
        // for Hibernate
    }

    Statement(UUID grievanceId, byte @Nullable [] filer, boolean filerTold, byte[] words, byte @Nullable [] summary) {
        this.grievanceId = grievanceId;
        this.filer = filer;
        this.filerTold = filerTold;
        this.words = words;
        this.summary = summary;
    }

    Statement happenedOn(byte @Nullable [] day) {
        happenedOn = day;
        return this;
    }

    byte @Nullable [] filer() {
        return filer;
    }

    boolean filerTold() {
        return filerTold;
    }

    byte[] words() {
        return words;
    }

    byte @Nullable [] summary() {
        return summary;
    }

    byte @Nullable [] happenedOn() {
        return happenedOn;
    }
}
