package org.connectivecities.gateway.status;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.connectivecities.gateway.upstream.Asking;
import org.connectivecities.gateway.upstream.Service;
import org.connectivecities.gateway.upstream.Services;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;

/** Asks every service for its health, all at once: the slowest one decides how long it takes. */
@Component
class CheckServices {

  private final Services services;
  private final Asking asking;

  CheckServices(Services services, Asking asking) {
    this.services = services;
    this.asking = asking;
  }

  List<ServiceStatus> now() {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<CompletableFuture<ServiceStatus>> asked =
          services.all().stream().map(service -> CompletableFuture.supplyAsync(() -> check(service), threads)).toList();
      return asked.stream().map(CompletableFuture::join).toList();
    }
  }

  private ServiceStatus check(Service service) {
    try {
      if (asking.get(service, "/health").status().is2xxSuccessful()) {
        return new ServiceStatus(service.name(), "available", "answers and is well");
      }
      return new ServiceStatus(service.name(), "impaired", "answers, but something it needs is missing");
    } catch (ResourceAccessException noAnswer) {
      return new ServiceStatus(service.name(), "unavailable", "does not answer");
    }
  }
}
