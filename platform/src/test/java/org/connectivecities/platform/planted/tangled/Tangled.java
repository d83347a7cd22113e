package org.connectivecities.platform.planted.tangled;

record Tangled(String name) {}
