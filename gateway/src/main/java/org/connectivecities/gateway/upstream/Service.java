package org.connectivecities.gateway.upstream;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.net.URI;

/**
 * A service behind the gateway.
 *
 * @param name as in its route, in problems and on the status page
 * @param address where it listens
 * @param breaker opens when the service cannot be reached or falls silent; an answer of any status is an answer
 */
public record Service(String name, URI address, CircuitBreaker breaker) {}
