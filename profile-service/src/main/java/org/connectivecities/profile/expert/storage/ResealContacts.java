package org.connectivecities.profile.expert.storage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Seals with the present key what an older one has sealed, or nobody yet; then the older key can be taken away. Documents of
 * older versions of this service get the keys they lack at the same time.
 */
@Component
final class ResealContacts {

  private static final Logger LOG = LoggerFactory.getLogger(ResealContacts.class);
  private static final int AT_ONCE = 200;

  private final MongoExperts experts;

  ResealContacts(MongoExperts experts) {
    this.experts = experts;
  }

  /** Several instances may do it at once: whoever comes second finds another version or nothing to do. */
  @Scheduled(fixedDelayString = "${cc.profile.reseal-check:1h}")
  void run() {
    int sealed = 0;
    for (int step = experts.resealSome(AT_ONCE); step > 0; step = experts.resealSome(AT_ONCE)) {
      sealed += step;
    }
    if (sealed > 0) {
      LOG.info("brought {} profiles up to date: contact data sealed with the present key", sealed);
    }
  }
}
