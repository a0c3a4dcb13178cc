package cn.fengxing.kit.sample;

import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.idempotency.Idempotent;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.ratelimit.Limited;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/samples")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SampleResource {

    private static final UUID KNOWN = UUID.fromString("018f4e2a-7c3b-7d4e-9f5a-6b7c8d9e0f1a");

    private final Samples samples;
    private final Gate gate;

    SampleResource(Samples samples, Gate gate) {
        this.samples = samples;
        this.gate = gate;
    }

    @POST
    @Authenticated
    @Idempotent(required = true)
    @Operation(operationId = "addSample")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    public RestResponse<SampleView> add(@Valid @NotNull SampleRequest request) throws SQLException {
        UUID id = Ids.next();
        samples.add(id, request.name());
        gate.pass(request.name());
        if (request.name().startsWith("refused")) {
            throw new FieldRejected("name", "parent-unknown");
        }
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, new SampleView(id, request.name()))
                .location(URI.create("/v1/samples/" + id))
                .header("ETag", EntityTags.of(0))
                .build();
    }

    @POST
    @Path("/open")
    @SecurityRequirements
    @Idempotent
    @Operation(operationId = "addOpenly")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER)
    public SampleView addOpenly(@Valid SampleRequest request) throws SQLException {
        UUID id = Ids.next();
        samples.add(id, request.name());
        return new SampleView(id, request.name());
    }

    @POST
    @Path("/{id}/touch")
    @Authenticated
    @Operation(operationId = "touchSample")
    public void touch(@PathParam("id") UUID id) {}

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "sample")
    public SampleView one(@PathParam("id") UUID id) {
        if (!id.equals(KNOWN)) {
            throw CommonProblems.notFound();
        }
        return new SampleView(id, "known");
    }

    @PUT
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "changeSample")
    public RestResponse<SampleView> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid SampleRequest request) {
        EntityTags.requireMatch(ifMatch, 7);
        return RestResponse.ResponseBuilder.ok(new SampleView(id, request.name()))
                .header("ETag", EntityTags.of(8))
                .build();
    }

    @GET
    @Authenticated
    @Operation(operationId = "samples")
    public Page<Integer> list(
            @BeanParam PageRequest page,
            @QueryParam("kind") SampleRequest.@Nullable Kind kind,
            @QueryParam("since") @Nullable Instant since,
            @QueryParam("day") @Nullable LocalDate day,
            @QueryParam("open") @Nullable Boolean open,
            @QueryParam("text") @Nullable String text) {
        int after = page.after(Integer.class).orElse(0);
        List<Integer> rows = IntStream.rangeClosed(after + 1, Math.min(5, after + page.limit() + 1))
                .boxed()
                .toList();
        return Page.of(rows, page, key -> key);
    }

    @GET
    @Path("/closed")
    @RolesAllowed("AUDITOR")
    @Operation(hidden = true)
    public String closed() {
        return "open";
    }

    @GET
    @Path("/limited")
    @Limited("sample")
    @Operation(hidden = true)
    public SampleView limited() {
        return new SampleView(KNOWN, "limited");
    }

    @GET
    @Path("/failing/{how}")
    @Operation(hidden = true)
    public String failing(@PathParam("how") String how) throws SQLException {
        switch (how) {
            case "bug" -> throw new IllegalStateException("secret 13800000000");
            case "stale" -> throw new OptimisticLockException();
            case "database-gone" -> throw new SQLException("terminating connection", "57P01");
            case "foreign-key" -> throw new SQLException("violates", "23503");
            case "check" -> samples.run("INSERT INTO sample (id, name) VALUES (gen_random_uuid(), NULL)");
            default ->
                samples.run(
                        "INSERT INTO sample (id, name) SELECT gen_random_uuid(), 'twice' FROM generate_series(1, 2)");
        }
        return how;
    }
}
