package org.connectivecities.matching.assignment.storage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.connectivecities.matching.assignment.Assignment;
import org.connectivecities.matching.assignment.Assignments;
import org.connectivecities.platform.outbox.DocumentStore;
import org.connectivecities.platform.outbox.Documents;
import org.connectivecities.platform.outbox.Versioned;

/** One document an assignment, in the collection {@code assignments}; nobody else is told of it. */
public final class MongoAssignments implements Assignments {

  private final DocumentStore<Assignment> documents;

  public MongoAssignments(Documents documents) {
    this.documents = documents.store("assignments", Assignment.class, List.of(), assignment -> Map.of());
  }

  @Override
  public Optional<Assignment> find(String id) {
    return documents.find(id).map(Versioned::state);
  }

  @Override
  public boolean add(Assignment assignment) {
    return documents.insert(assignment.id(), assignment, List.of());
  }
}
