package org.connectivecities.platform.planted.leaky.web;

import org.connectivecities.contracts.expert.ExpertErased;

/** Planted: a page that shows what is meant for the wire between services. */
record LeakyPage(ExpertErased event) {}
