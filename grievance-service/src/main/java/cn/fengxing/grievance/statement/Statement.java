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

    private byte[] filer;
    private byte[] words;
    private byte @Nullable [] summary;

    protected Statement() {
        // for Hibernate
    }

    Statement(UUID grievanceId, byte[] filer, byte[] words, byte @Nullable [] summary) {
        this.grievanceId = grievanceId;
        this.filer = filer;
        this.words = words;
        this.summary = summary;
    }

    byte[] filer() {
        return filer;
    }

    byte[] words() {
        return words;
    }

    byte @Nullable [] summary() {
        return summary;
    }
}
