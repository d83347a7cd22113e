package org.connectivecities.platform.testing;

import org.connectivecities.local.LocalStackProcess;

/**
 * Where the servers of a test run listen.
 *
 * @param mongo connection string
 * @param kafka host:port
 * @param elasticsearch http://host:port
 */
record Servers(String mongo, String kafka, String elasticsearch) {

  static Servers of(LocalStackProcess stack) {
    return new Servers(stack.mongoUri(), stack.kafkaBootstrap(), stack.elasticsearchUri());
  }
}
