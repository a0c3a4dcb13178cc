package cn.fengxing.kit.attachment;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** What a feature does. */
@Path("/v1/keepsakes")
@Authenticated
public class KeepsakeResource {

    private final Attachments attachments;
    private final KeptAttachments kept;

    KeepsakeResource(Attachments attachments, KeptAttachments kept) {
        this.attachments = attachments;
        this.kept = kept;
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(hidden = true)
    public void keep(@RestPath UUID id, @QueryParam("purpose") String purpose, @QueryParam("subject") UUID subject) {
        attachments.keep(id, purpose, subject);
    }

    @PUT
    @Path("/of/{subject}")
    @Transactional
    @Operation(hidden = true)
    public List<UUID> keepExactly(@RestPath UUID subject, List<UUID> ids) {
        return kept.exactly(Keepsakes.PHOTO, subject, ids).stream()
                .map(Attachment::id)
                .toList();
    }

    @GET
    @Path("/{id}")
    @Operation(hidden = true)
    public String read(@RestPath UUID id) throws IOException {
        try (AttachmentContent content = attachments.open(id)) {
            Attachment attachment = content.attachment();
            return attachment.name() + " " + attachment.type() + " " + attachment.size() + " "
                    + new String(content.stream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(hidden = true)
    public void delete(@RestPath UUID id) {
        attachments.delete(id);
    }
}
