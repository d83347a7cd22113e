package org.connectivecities.matching.engagement;

class InMemoryAnswerLinksTest extends AnswerLinksConformance {

  @Override
  protected AnswerLinks empty() {
    return new InMemoryAnswerLinks();
  }
}
