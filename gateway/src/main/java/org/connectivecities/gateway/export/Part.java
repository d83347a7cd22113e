package org.connectivecities.gateway.export;

import tools.jackson.databind.JsonNode;

/**
 * One answer of one service.
 *
 * @param name of the files
 */
record Part(String service, String name, JsonNode content) {}
