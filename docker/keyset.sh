#!/bin/sh
# The key-encryption keys: a Tink keyset of AES-256-GCM keys, as JSON in clear text. Whoever has the file and the
# database can read every document; whoever loses it can read none. Keep it secret and backed up.
#
#   keyset.sh new FILE      writes a keyset with one key, unless FILE exists
#   keyset.sh rotate FILE   adds a key that encrypts from the next start on; the older ones keep decrypting
set -eu
umask 077

key() { # ID: one key; its value is the protobuf message AesGcmKey, whose field 3 holds the 32 random bytes
    value=$( { printf '\032\040'; head -c 32 /dev/urandom; } | base64 | tr -d '\n')
    printf '{"keyData":{"typeUrl":"type.googleapis.com/google.crypto.tink.AesGcmKey","value":"%s",' "$value"
    printf '"keyMaterialType":"SYMMETRIC"},"status":"ENABLED","keyId":%s,"outputPrefixType":"TINK"}' "$1"
}

action=${1:?new or rotate}
file=${2:?the keyset file}
id=$(od -An -N4 -tu4 /dev/urandom | tr -d ' ')

case $action in
new)
    if [ -e "$file" ]; then exit 0; fi
    printf '{"primaryKeyId":%s,"key":[%s]}\n' "$id" "$(key "$id")" >"$file.new"
    ;;
rotate)
    sed -e "s/\"primaryKeyId\":[0-9]*/\"primaryKeyId\":$id/" -e '$ s/]}$//' "$file" >"$file.new"
    printf ',%s]}\n' "$(key "$id")" >>"$file.new"
    ;;
*)
    echo "Neither new nor rotate: $action" >&2
    exit 2
    ;;
esac
mv "$file.new" "$file"
