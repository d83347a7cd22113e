package org.connectivecities.search.indexing;

import java.io.IOException;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The one way to the server that holds the index, for all adapters. Trouble on the way, or of the server, comes out as an
 * unchecked exception that says so, never as an empty answer.
 *
 * @param <C> the server's client; the domain does not know it
 */
public final class IndexServer<C> {

  private final C client;
  private final UnaryOperator<String> naming;
  private final Function<Exception, RuntimeException> trouble;

  /**
   * @param naming gives names the prefix of this installation
   * @param trouble what to throw for a failure
   */
  public IndexServer(C client, UnaryOperator<String> naming, Function<Exception, RuntimeException> trouble) {
    this.client = client;
    this.naming = naming;
    this.trouble = trouble;
  }

  /** The name that searches use; always points at the live index. */
  public String alias() {
    return named("experts");
  }

  /** Another index of this service. */
  public String named(String name) {
    return naming.apply(name);
  }

  /** Something to ask of the server. */
  public interface Call<C, T> {
    T on(C client) throws IOException;
  }

  public <T> T call(Call<C, T> call) {
    try {
      return call.on(client);
    } catch (IOException | RuntimeException failure) {
      throw trouble.apply(failure);
    }
  }
}
