package org.connectivecities.matching.assignment.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.UUID;
import org.connectivecities.matching.assignment.Assignment;
import org.connectivecities.matching.assignment.Assignments;
import org.connectivecities.matching.assignment.AssignmentsConformance;
import org.connectivecities.platform.outbox.Documents;
import org.connectivecities.platform.testing.LocalStackExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@ExtendWith(LocalStackExtension.class)
@SpringBootTest(classes = MongoAssignmentsIT.Setup.class)
class MongoAssignmentsIT extends AssignmentsConformance {

  /** The adapter and the platform under it, and nothing else. No stereotype: other tests must not scan it. */
  @EnableAutoConfiguration
  @Import(MongoAssignments.class)
  static final class Setup {}

  @Autowired MongoAssignments assignments;

  /** As they were stored before anybody asked how long. */
  @Test
  void letsGoThoseThatWereStoredWithoutAKeyForIt(@Autowired Documents documents) {
    Assignment old = assignment(UUID.randomUUID().toString(), everyKindOfAnswer());
    assignments.add(old);
    documents.plain("assignments", List.of()).updateOne(Filters.eq("_id", old.id()), Updates.unset("keys.proposedAt"));

    assertThat(assignments.proposedBefore(old.proposedAt().minusSeconds(1), 1000)).doesNotContain(old.id());
    assertThat(assignments.proposedBefore(old.proposedAt().plusSeconds(1), 1000)).contains(old.id());
  }

  @Override
  protected Assignments assignments() {
    return assignments;
  }
}
