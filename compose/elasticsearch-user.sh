#!/usr/bin/env bash
# The account of search-service, with what it needs and no more. Saying it again changes nothing.
set -euo pipefail
umask 077
put() {
  curl -fsS -o /dev/null --netrc-file /tmp/administrator -X PUT -H "Content-Type: application/json" "http://elasticsearch:9200/_security/$1" --data-binary @-
}
# In a file, not among the arguments: those are seen by all processes.
echo "machine elasticsearch login elastic password ${ELASTIC_PASSWORD}" > /tmp/administrator
put role/search-service <<ROLE
{"cluster": ["monitor"], "indices": [{"names": ["*experts*", "*search-rebuilds*"], "privileges": ["manage", "read", "write"]}]}
ROLE
put user/search <<USER
{"password": "${CC_SEARCH_ELASTICSEARCH_PASSWORD}", "roles": ["search-service"]}
USER
