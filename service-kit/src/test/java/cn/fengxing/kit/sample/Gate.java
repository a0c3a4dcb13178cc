package cn.fengxing.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds a request named {@code waiting…} in the middle of its transaction until a test lets it go. */
@ApplicationScoped
public class Gate {

    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch opened = new CountDownLatch(1);

    void pass(String name) {
        if (name.startsWith("waiting")) {
            entered.countDown();
            try {
                opened.await(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public CountDownLatch entered() {
        return entered;
    }

    public CountDownLatch opened() {
        return opened;
    }
}
