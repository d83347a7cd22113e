package org.connectivecities.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Ends with the launcher that started it, as the services and the gateway do. */
@Component
@ConditionalOnProperty("cc.owner-pid")
class OwnerWatch implements ApplicationRunner {

  private final ProcessHandle owner;
  private final ApplicationContext context;

  OwnerWatch(@Value("${cc.owner-pid}") long owner, ApplicationContext context) {
    this.owner = ProcessHandle.of(owner).orElseThrow(() -> new IllegalStateException("CC_OWNERPID names process " + owner + ", which is not there"));
    this.context = context;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    owner.onExit().thenRun(() -> System.exit(SpringApplication.exit(context)));
  }
}
