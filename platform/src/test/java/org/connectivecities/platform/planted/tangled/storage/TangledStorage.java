package org.connectivecities.platform.planted.tangled.storage;

public record TangledStorage(String name) {}
