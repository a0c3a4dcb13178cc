package cn.fengxing.member.journey;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/**
 * Dynamic tests of which several groups run at a time. A cell mostly waits, for an answer and for commits, so that walking the matrix one
 * cell after another left the machine two thirds idle. Each container's tests keep their order; the report stays as it was.
 */
final class WalkedAhead {

    private static final int THREADS = 6;

    private WalkedAhead() {}

    static Stream<DynamicNode> of(Stream<DynamicNode> nodes) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<DynamicNode> walked = new ArrayList<>();
        nodes.forEach(
                node -> walked.add(node instanceof DynamicContainer container ? ahead(container, threads) : node));
        threads.shutdown();
        return walked.stream();
    }

    private static DynamicContainer ahead(DynamicContainer container, ExecutorService threads) {
        Map<String, Executable> tests = new LinkedHashMap<>();
        container.getChildren().map(DynamicTest.class::cast).forEach(test -> {
            if (tests.put(test.getDisplayName(), test.getExecutable()) != null) {
                throw new IllegalStateException("two tests of one name: " + test.getDisplayName());
            }
        });
        List<DynamicTest> outcomes = new ArrayList<>();
        CompletableFuture<Void> before = CompletableFuture.completedFuture(null);
        for (Map.Entry<String, Executable> test : tests.entrySet()) {
            CompletableFuture<Void> outcome = before.handleAsync((done, failed) -> run(test.getValue()), threads);
            before = outcome;
            outcomes.add(DynamicTest.dynamicTest(test.getKey(), () -> await(outcome)));
        }
        return DynamicContainer.dynamicContainer(container.getDisplayName(), outcomes);
    }

    private static Void run(Executable test) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            test.execute();
            return null;
        } catch (Throwable failure) {
            throw new CompletionException(failure);
        } finally {
            request.terminate();
        }
    }

    private static void await(CompletableFuture<Void> outcome) throws Throwable {
        try {
            outcome.join();
        } catch (CompletionException failure) {
            throw failure.getCause();
        }
    }
}
