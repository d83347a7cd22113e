package org.connectivecities.platform.planted.leaky;

record Leaky(String name) {}
