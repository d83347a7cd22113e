package org.connectivecities.profile.letter;

class InMemoryLettersTest extends LettersConformance {

  private final Letters letters = new InMemoryLetters();

  @Override
  protected Letters letters() {
    return letters;
  }
}
