package cn.fengxing.kit.attachment;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** An answer that is an attachment: its bytes, piece by piece, whatever type they have. */
@Provider
public class AttachmentBody implements MessageBodyWriter<AttachmentContent> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == AttachmentContent.class;
    }

    @Override
    public void writeTo(
            AttachmentContent content,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        try (content) {
            content.stream().transferTo(out);
        }
    }
}
