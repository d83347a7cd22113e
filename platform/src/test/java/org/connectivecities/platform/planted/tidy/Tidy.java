package org.connectivecities.platform.planted.tidy;

/** A domain class as it should be. */
public record Tidy(String name, int[] sizes) {}
