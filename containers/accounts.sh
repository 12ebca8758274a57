#!/usr/bin/env bash
# Run once by the MySQL image on an empty volume: one account builds the schema, the other works in it. The working
# account gets its rights table by table after each migration, so that it can neither change the schema nor the audit.
set -euo pipefail
: "${YISHITANG_DB_PASSWORD:?}" "${YISHITANG_MIGRATION_PASSWORD:?}"
MYSQL_PWD="$MYSQL_ROOT_PASSWORD" mysql --user=root <<END
create database if not exists yishitang character set utf8mb4 collate utf8mb4_bin;
create user if not exists 'yishitang'@'%' identified by '${YISHITANG_DB_PASSWORD}';
create user if not exists 'yishitang_migration'@'%' identified by '${YISHITANG_MIGRATION_PASSWORD}';
grant all privileges on yishitang.* to 'yishitang_migration'@'%' with grant option;
END
