package org.connectivecities.journeys.evaluation;

import tools.jackson.databind.JsonNode;

/** @param matches the first of the ranking with their reasons, as the service words them */
record Answered(Ranking ranking, JsonNode matches) {}
