package cn.fengxing.console;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A request body that fails once it has grown beyond its limit: the length of a chunked one is known only by counting. */
final class BoundedBody implements ReadStream<Buffer> {

    /** Why the stream failed. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("request body over its limit", null, false, false);
        }
    }

    private final ReadStream<Buffer> source;
    private final long limitBytes;
    private final Runnable ended;
    private long bytes;
    private @Nullable Handler<Throwable> failed;

    /** @param ended runs when the last byte has been read */
    BoundedBody(ReadStream<Buffer> source, long limitBytes, Runnable ended) {
        this.source = source;
        this.limitBytes = limitBytes;
        this.ended = ended;
    }

    boolean isOverLimit() {
        return bytes > limitBytes;
    }

    @Override
    public BoundedBody handler(@Nullable Handler<Buffer> handler) {
        source.handler(handler == null ? null : chunk -> count(chunk, handler));
        return this;
    }

    private void count(Buffer chunk, Handler<Buffer> handler) {
        boolean already = bytes > limitBytes;
        bytes += chunk.length();
        if (bytes <= limitBytes) {
            handler.handle(chunk);
        } else if (!already && failed != null) {
            failed.handle(new TooLarge());
        }
    }

    @Override
    public BoundedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        failed = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public BoundedBody endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(end -> {
            ended.run();
            if (handler != null) {
                handler.handle(end);
            }
        });
        return this;
    }

    @Override
    public BoundedBody pause() {
        source.pause();
        return this;
    }

    @Override
    public BoundedBody resume() {
        source.resume();
        return this;
    }

    @Override
    public BoundedBody fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
