package org.connectivecities.matching.candidate;

/** A registered city as last published. */
public record City(String id, long version, Place place, CityContext context) {}
