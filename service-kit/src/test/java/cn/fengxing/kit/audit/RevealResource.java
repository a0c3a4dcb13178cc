package cn.fengxing.kit.audit;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** A read that is audited. */
@Path("/v1/reveals")
public class RevealResource {

    private final AuditTrail trail;

    RevealResource(AuditTrail trail) {
        this.trail = trail;
    }

    @GET
    @Path("/{id}")
    @Transactional
    public String reveal(@PathParam("id") String id) {
        trail.record("reveal-phone", "person", id, null);
        return "138****5678";
    }
}
