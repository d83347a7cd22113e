package org.connectivecities.platform.planted.springy;

import org.springframework.http.HttpStatus;

/** Planted: a domain class that knows HTTP. */
record Springy(HttpStatus status) {}
