package org.connectivecities.search.expertsearch;

/** Who looks. It decides who is found, by which words, and what is told of them. */
public enum Audience {
  /** Find people who agreed to be found by members, by everything that their profiles say. */
  MEMBERS,
  /** Everybody else: finds what was done where, by what is told of it and nothing else, and is led to nobody. */
  VISITORS
}
