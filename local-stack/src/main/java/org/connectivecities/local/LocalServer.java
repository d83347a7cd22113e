package org.connectivecities.local;

/** A port of the stack: who listens there, its usual number, and the settings that change it. */
enum LocalServer {

    MONGO("MongoDB", "mongo", 27117),
    KAFKA("Kafka", "kafka", 29092),
    KAFKA_CONTROLLER("Kafka's controller", "kafka-controller", 29093),
    ELASTICSEARCH("Elasticsearch", "elasticsearch", 29200),
    ELASTICSEARCH_TRANSPORT("Elasticsearch's transport", "elasticsearch-transport", 29300);

    final String title;
    final String option;
    final String variable;
    final int usualPort;

    LocalServer(String title, String name, int usualPort) {
        this.title = title;
        this.option = "--" + name + "-port";
        this.variable = "CC_LOCAL_" + name() + "_PORT";
        this.usualPort = usualPort;
    }
}
