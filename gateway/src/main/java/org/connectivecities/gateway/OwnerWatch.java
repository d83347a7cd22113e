package org.connectivecities.gateway;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Ends the gateway with the launcher that started it, as in the services: a launcher that is killed leaves no process. */
@Component
@ConditionalOnProperty("cc.owner-pid")
class OwnerWatch implements ApplicationRunner {

  private final long owner;
  private final Runnable end;

  @Autowired
  OwnerWatch(@Value("${cc.owner-pid}") long owner, ApplicationContext context) {
    this(owner, () -> System.exit(SpringApplication.exit(context)));
  }

  OwnerWatch(long owner, Runnable end) {
    this.owner = owner;
    this.end = end;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    ProcessHandle.of(owner)
        .map(ProcessHandle::onExit)
        .orElseThrow(() -> new IllegalStateException("CC_OWNERPID names process " + owner + ", which is not there"))
        .thenRun(end);
  }
}
