package cn.fengxing.grievance.survey;

import cn.fengxing.grievance.knownperson.KindOfWork;
import cn.fengxing.kit.caller.DivisionCode;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked, of whom, from when to when. Never changed but by its end. */
@Entity
@Table(name = "survey")
public class Survey {

    @Id
    private UUID id;

    private UUID organisationId;
    private String title;
    private String divisionCode;

    /** What the codes of all places within begin with. */
    private String divisionPrefix;

    private @Nullable String kindOfWork;
    private Instant opensAt;
    private Instant closesAt;

    @Convert(converter = AsJson.class)
    private List<SurveyQuestion> questions;

    /** Under which answers are marked as given; gone with the end. */
    private byte @Nullable [] markKey;

    private byte @Nullable [] wrappedKey;
    private @Nullable String masterKeyId;
    private boolean closed;

    protected Survey() {
        // for Hibernate
    }

    Survey(UUID id, CreateSurveyRequest request, Instant opensAt) {
        this.id = id;
        this.organisationId = request.organisationId();
        this.title = request.title();
        this.divisionCode = request.divisionCode();
        this.divisionPrefix = DivisionCode.prefix(request.divisionCode());
        this.kindOfWork =
                request.kindOfWork() == null ? null : request.kindOfWork().name();
        this.opensAt = opensAt;
        this.closesAt = request.closesAt();
        this.questions = List.copyOf(request.questions());
    }

    /** The key that marks are made with, sealed under one that lies beside it. */
    void markUnder(byte[] sealedKey, byte[] wrapped, String masterKey) {
        markKey = sealedKey;
        wrappedKey = wrapped;
        masterKeyId = masterKey;
    }

    /** From now on nobody, whatever keys he holds, can tell who took part. */
    void close() {
        closed = true;
        markKey = null;
        wrappedKey = null;
        masterKeyId = null;
    }

    boolean takesAnswers(Instant now) {
        return !closed && !opensAt.isAfter(now) && closesAt.isAfter(now);
    }

    public boolean closed() {
        return closed;
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String title() {
        return title;
    }

    public String divisionCode() {
        return divisionCode;
    }

    public @Nullable String kindOfWork() {
        return kindOfWork;
    }

    public List<SurveyQuestion> questions() {
        return questions;
    }

    byte @Nullable [] markKey() {
        return markKey;
    }

    byte @Nullable [] wrappedKey() {
        return wrappedKey;
    }

    @Nullable
    String masterKeyId() {
        return masterKeyId;
    }

    SurveyView view(Instant now) {
        return new SurveyView(
                id,
                organisationId,
                title,
                divisionCode,
                kindOfWork == null ? null : KindOfWork.valueOf(kindOfWork),
                opensAt,
                closesAt,
                takesAnswers(now),
                closed,
                questions);
    }

    /** The questions as one value: they are written once and read together. */
    static final class AsJson implements AttributeConverter<List<SurveyQuestion>, String> {

        private static final ObjectMapper JSON = new ObjectMapper();

        @Override
        public String convertToDatabaseColumn(List<SurveyQuestion> questions) {
            try {
                return JSON.writeValueAsString(questions);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public List<SurveyQuestion> convertToEntityAttribute(String text) {
            try {
                return JSON.readValue(text, new TypeReference<>() {});
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
