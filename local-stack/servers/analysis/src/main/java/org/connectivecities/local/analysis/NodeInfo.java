package org.connectivecities.local.analysis;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.util.Version;
import org.elasticsearch.Build;
import org.elasticsearch.action.admin.cluster.state.ClusterStateResponse;
import org.elasticsearch.client.internal.node.NodeClient;
import org.elasticsearch.core.TimeValue;
import org.elasticsearch.rest.BaseRestHandler;
import org.elasticsearch.rest.RestRequest;
import org.elasticsearch.rest.RestResponse;
import org.elasticsearch.rest.RestStatus;
import org.elasticsearch.rest.action.RestBuilderListener;
import org.elasticsearch.xcontent.XContentBuilder;

/** {@code GET /} and {@code HEAD /}: what clients ask to learn name and version, and what health checks ping. */
final class NodeInfo extends BaseRestHandler {

    private static final TimeValue PATIENCE = TimeValue.timeValueSeconds(10);

    @Override
    public String getName() {
        return "node_info";
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route(RestRequest.Method.GET, "/"), new Route(RestRequest.Method.HEAD, "/"));
    }

    @Override
    protected RestChannelConsumer prepareRequest(RestRequest request, NodeClient client) {
        return channel -> client.admin().cluster().prepareState(PATIENCE).clear().setMetadata(true).execute(new RestBuilderListener<>(channel) {
            @Override
            public RestResponse buildResponse(ClusterStateResponse cluster, XContentBuilder body) throws IOException {
                write(body, client.settings().get("node.name"), cluster);
                return new RestResponse(RestStatus.OK, body);
            }
        });
    }

    private static void write(XContentBuilder body, String node, ClusterStateResponse cluster) throws IOException {
        var build = Build.current();
        body.startObject()
            .field("name", node)
            .field("cluster_name", cluster.getClusterName().value())
            .field("cluster_uuid", cluster.getState().metadata().clusterUUID())
            .startObject("version")
            .field("number", build.qualifiedVersion())
            .field("build_flavor", build.flavor())
            .field("build_type", "unknown")
            .field("build_hash", build.hash())
            .field("build_date", build.date())
            .field("build_snapshot", build.isSnapshot())
            .field("lucene_version", Version.LATEST.toString())
            .field("minimum_wire_compatibility_version", build.minWireCompatVersion())
            .field("minimum_index_compatibility_version", build.minIndexCompatVersion())
            .endObject()
            .field("tagline", "You Know, for Search")
            .endObject();
    }
}
