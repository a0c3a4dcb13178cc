package cn.fengxing.bench.read;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.UUID;

/** The other side of {@code bench read}: a process that answers {@code GET /…/{id}} with the row, and knows no rules. */
final class BareReader {

    private static final int CONNECTIONS = 12;

    private BareReader() {}

    /** @param arguments url, user, password, query, port */
    public static void main(String[] arguments) throws Exception {
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2));
        PgConnectOptions options = PgConnectOptions.fromUri(arguments[0].replace("jdbc:", ""))
                .setUser(arguments[1])
                .setPassword(arguments[2])
                .setCachePreparedStatements(true);
        Pool pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(CONNECTIONS))
                .connectingTo(options)
                .using(vertx)
                .build();
        vertx.createHttpServer()
                .requestHandler(request -> answer(pool, arguments[3], request))
                .listen(Integer.parseInt(arguments[4]), "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        System.out.println("ready");
        while (System.in.read() >= 0) {
            // it ends with its input
        }
        System.exit(0);
    }

    private static void answer(Pool pool, String query, HttpServerRequest request) {
        String path = request.path();
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        pool.preparedQuery(query)
                .execute(Tuple.of(id))
                .map(BareReader::json)
                .onSuccess(body -> request.response()
                        .putHeader("Content-Type", "application/json")
                        .end(body))
                .onFailure(failure -> request.response().setStatusCode(500).end(failure.toString()));
    }

    private static String json(RowSet<Row> rows) {
        Row row = rows.iterator().next();
        JsonObject json = new JsonObject();
        for (int i = 0; i < row.size(); i++) {
            json.put(row.getColumnName(i), String.valueOf(row.getValue(i)));
        }
        return json.encode();
    }
}
