package cn.fengxing.kit.openapi;

import cn.fengxing.kit.operations.OwnArea;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Paths;

/** Names the service's own area in the paths of its operations, since it answers for no other. */
final class OwnAreaPaths {

    private OwnAreaPaths() {}

    static void apply(OpenAPI api) {
        String area = ConfigProvider.getConfig().getValue("fengxing.area", String.class);
        Paths named = OASFactory.createPaths();
        api.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        named.addPathItem(path.replace(OwnArea.PATH, OwnArea.PATH.replace("{area}", area)), item));
        api.setPaths(named);
    }
}
