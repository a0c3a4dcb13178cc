package cn.fengxing.kit.http;

import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.problem.Rejected;
import cn.fengxing.kit.spool.SpooledFile;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** Bounds a body that came without a length, refuses an empty one, and keeps the digest by which a repeated request is known. */
@Provider
public class RequestBodies implements ReaderInterceptor {

    private static final String DIGEST = RequestBodies.class.getName();

    /** Providers are made before the configuration of this run is known. */
    private final Instance<HttpSettings> settings;

    private final CurrentVertxRequest request;

    public RequestBodies(Instance<HttpSettings> settings, CurrentVertxRequest request) {
        this.settings = settings;
        this.request = request;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (Body.FILE.equals(String.valueOf(context.getMediaType()))) {
            return context.proceed(); // whoever takes it counts; there is no end to wait for
        }
        MessageDigest sha256 = sha256();
        HttpSettings bounds = settings.get();
        long largest = context.getType() == SpooledFile.class ? bounds.maxTableBytes() : bounds.maxBodyBytes();
        InputStream bounded = new Bounded(context.getInputStream(), largest);
        context.setInputStream(new DigestInputStream(bounded, sha256));
        @Nullable Object body = context.proceed();
        if (body == null) {
            throw new FieldRejected("body", "required");
        }
        request.getCurrent().put(DIGEST, sha256.digest());
        return body;
    }

    /** SHA-256 of the body that was read; empty when the operation has none. */
    public static byte[] digest(CurrentVertxRequest request) {
        byte[] digest = request.getCurrent().get(DIGEST);
        return digest == null ? new byte[0] : digest;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream in, long limit) {
            super(in);
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            count(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int count = super.read(buffer, from, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new Rejected(CommonProblems.CONTENT_TOO_LARGE);
            }
        }
    }
}
