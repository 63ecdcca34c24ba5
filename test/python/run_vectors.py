"""Runs the webhook vectors of the standard input over a module that verifies signatures."""

import base64
import importlib.util
import json
import sys

spec = importlib.util.spec_from_file_location("signatures", sys.argv[1])
signatures = importlib.util.module_from_spec(spec)
spec.loader.exec_module(signatures)

KEYS = {
    "idHeader": "id_header",
    "timestampHeader": "timestamp_header",
    "timestampPrefix": "timestamp_prefix",
}


def outcome(vector):
    row = signatures.Signature(
        **{KEYS.get(key, key): value for key, value in vector["signature"].items()}
    )
    try:
        signatures.verify(
            row,
            base64.b64decode(vector["body"]),
            signatures.lookup([tuple(pair) for pair in vector["headers"]]),
            vector["secrets"],
            vector.get("tolerance", 300),
            lambda: vector["now"],
        )
        return "ok"
    except signatures.WebhookVerificationError as error:
        return error.reason


print(json.dumps({each["name"]: outcome(each) for each in json.load(sys.stdin)}))
