package org.connectivecities.gateway.problem;

import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a person reads about one kind of problem.
 *
 * @param title short, the same for every occurrence
 * @param status the HTTP status it comes with
 * @param happened what happened
 * @param kept what is kept, and what is not
 * @param todo what to do now, one sentence each
 */
public record ProblemPage(String title, int status, String happened, String kept, @DefaultValue List<String> todo) {

  public ProblemPage {
    if (status < 400 || status > 599 || title.isBlank() || happened.isBlank() || kept.isBlank() || todo.isEmpty()) {
      throw new IllegalArgumentException("A problem page needs a title, an error status and all three answers: " + title);
    }
  }
}
