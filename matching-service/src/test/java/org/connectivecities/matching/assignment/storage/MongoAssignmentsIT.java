package org.connectivecities.matching.assignment.storage;

import org.connectivecities.matching.assignment.Assignments;
import org.connectivecities.matching.assignment.AssignmentsConformance;
import org.connectivecities.platform.testing.LocalStackExtension;
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

  @Override
  protected Assignments assignments() {
    return assignments;
  }
}
