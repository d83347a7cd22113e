package org.connectivecities.gateway.door;

import java.util.List;
import org.connectivecities.gateway.GatewaySettings;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** What only services may call of each other. From outside it does not exist, in the interface's description neither. */
@Component
public class InternalPaths {

  private final List<PathPattern> patterns;

  InternalPaths(GatewaySettings settings) {
    this.patterns = settings.internalPaths().stream().map(PathPatternParser.defaultInstance::parse).toList();
  }

  /** Reads percent-encoded letters as the services do. */
  public boolean contains(String path) {
    PathContainer parsed = PathContainer.parsePath(path);
    return patterns.stream().anyMatch(pattern -> pattern.matches(parsed));
  }
}
