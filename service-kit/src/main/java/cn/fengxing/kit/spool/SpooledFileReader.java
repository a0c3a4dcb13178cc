package cn.fengxing.kit.spool;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a body to a file of this request. */
@Provider
public class SpooledFileReader implements MessageBodyReader<SpooledFile> {

    private final CurrentVertxRequest request;
    private final Instance<Spool> spool;

    public SpooledFileReader(CurrentVertxRequest request, Instance<Spool> spool) {
        this.request = request;
        this.spool = spool;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == SpooledFile.class;
    }

    @Override
    public SpooledFile readFrom(
            Class<SpooledFile> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        Path file = spool.get().file();
        request.getCurrent().addEndHandler(ended -> delete(file));
        return new SpooledFile(file, Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
