package cn.fengxing.grievance.reveal;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.statement.Statements;
import cn.fengxing.kit.outbox.Outbox;
import cn.fengxing.kit.personal.RowKey;
import cn.fengxing.kit.personal.RowKeys;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Tells member-service, and nobody else, to whom it may show a worker. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AnnounceReveal {

    /** All messages are as long as this, or a multiple. */
    private static final int LENGTH = 2048;

    private static final String FIELD = "reveal-terms";

    private final Consents consents;
    private final Statements statements;
    private final Readers readers;
    private final RowKeys keys;
    private final Outbox outbox;

    AnnounceReveal(Consents consents, Statements statements, Readers readers, RowKeys keys, Outbox outbox) {
        this.consents = consents;
        this.statements = statements;
        this.readers = readers;
        this.keys = keys;
        this.outbox = outbox;
    }

    /** Given, or given to other handlers; of who filed anonymously member-service knows nothing. */
    void given(Consent consent, Grievance grievance) {
        statements
                .filer(grievance.id())
                .ifPresent(person -> publish(consent, new RevealTerms(person, readers.of(grievance))));
    }

    void ended(Consent consent) {
        publish(consent, new RevealTerms(null, List.of()));
    }

    private void publish(Consent consent, RevealTerms terms) {
        RowKey key = keys.create(consent.id());
        Base64.Encoder base64 = Base64.getEncoder();
        outbox.publish(
                new RevealChanged(
                        consent.id(),
                        key.masterKeyId(),
                        base64.encodeToString(key.wrapped()),
                        base64.encodeToString(key.seal(FIELD, padded(terms)))),
                consents.nextVersion(consent.id()));
    }

    /** With blanks, which JSON ignores. */
    private static byte[] padded(RevealTerms terms) {
        try {
            byte[] json = new ObjectMapper().writeValueAsString(terms).getBytes(StandardCharsets.UTF_8);
            byte[] padded = Arrays.copyOf(json, (json.length / LENGTH + 1) * LENGTH);
            Arrays.fill(padded, json.length, padded.length, (byte) ' ');
            return padded;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of ids is always JSON", e);
        }
    }
}
