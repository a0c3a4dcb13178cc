package cn.fengxing.grievance.receipt;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Says in the API's document what the holder of a receipt may do instead of signing in: all that is the worker's to do with one case. */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = 10)
public class ReceiptSecurity implements OASFilter {

    private static final String RECEIPT = "caseReceipt";
    private static final Set<String> BY_RECEIPT = Set.of(
            "listGrievances",
            "getGrievance",
            "getGrievanceTimeline",
            "answerQuestion",
            "confirmResolution",
            "disputeResolution",
            "escalateGrievance",
            "reopenGrievance",
            "withdrawGrievance",
            "saveReceipt",
            "listMessages",
            "sendMessage",
            "listEvidence",
            "addEvidence",
            "getCompanySummary",
            "approveCompanySummary",
            "createUpload",
            "getUploadOffset",
            "appendToUpload",
            "endUpload",
            "getUpload",
            "linkAttachment",
            "getCollectiveMembership",
            "joinCollective",
            "leaveCollective",
            "reportRetaliation",
            "listRetaliationReports",
            "listAnnouncedMeasures",
            "listFollowUps",
            "answerFollowUpAfter30Days",
            "answerFollowUpAfter90Days");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents()
                .addSecurityScheme(
                        RECEIPT,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.HEADER)
                                .name(ReceiptInHand.HEADER)
                                .description("匿名诉求的 16 位回执，只能打开那一件诉求；连续出错须按 Retry-After 等待"));
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> BY_RECEIPT.contains(operation.getOperationId()))
                .forEach(ReceiptSecurity::allow);
    }

    private static void allow(Operation operation) {
        List<SecurityRequirement> ways = new ArrayList<>();
        ways.add(OASFactory.createSecurityRequirement().addScheme("bearer", List.of()));
        ways.add(OASFactory.createSecurityRequirement().addScheme(RECEIPT, List.of()));
        operation.setSecurity(ways);
    }
}
