#!/usr/bin/env bash
# Tells the broker who may do what (kafka-acls.txt), as its administrator. Saying it again changes nothing.
set -euo pipefail
umask 077
cat > /tmp/administrator.properties <<PROPERTIES
security.protocol=SASL_PLAINTEXT
sasl.mechanism=PLAIN
sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="administrator" password="${CC_KAFKA_ADMIN_PASSWORD}";
PROPERTIES
prefix="${CC_NAMESPACE:+$CC_NAMESPACE.}"
while read -r who what on how names; do
  [[ -z "$who" || "$who" == \#* ]] && continue
  arguments=(--bootstrap-server kafka:9092 --command-config /tmp/administrator.properties --add --allow-principal "User:$who" --resource-pattern-type "$how")
  for operation in ${what//,/ }; do arguments+=(--operation "$operation"); done
  for name in $names; do arguments+=("--$on" "$prefix$name"); done
  /opt/kafka/bin/kafka-acls.sh "${arguments[@]}" < /dev/null > /dev/null
done < "$(dirname "$0")/kafka-acls.txt"
