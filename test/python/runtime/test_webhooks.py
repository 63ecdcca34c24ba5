"""What cannot be said in vectors: containers of headers, and bodies that are none."""

import email.message
import hashlib
import hmac

import pytest
from runtime._core import signatures, webhooks

ROW = signatures.Signature("x-sig", "", "hex", "{body}", "raw", "text")
BODY = b'{"type": "sold", "n": 1}'
SIGNED = hmac.new(b"key", BODY, hashlib.sha256).hexdigest()


def message():
    made = email.message.Message()
    made["X-Sig"] = SIGNED
    return made


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Sig": SIGNED},
        [("X-SIG", SIGNED)],
        [(b"x-sig", SIGNED.encode())],
        {"x-sig": [SIGNED]},
        message(),
    ],
)
def test_takes_the_headers_of_frameworks(headers):
    webhooks.Webhooks(ROW, ()).verify(BODY, headers, "key", 300, None)


@pytest.mark.parametrize("body", [{"type": "sold"}, None, 5])
def test_refuses_what_was_parsed(body):
    with pytest.raises(signatures.WebhookVerificationError, match="parsed") as caught:
        webhooks.Webhooks(ROW, ()).verify(body, {"x-sig": SIGNED}, "key", 300, None)
    assert caught.value.reason == "not-raw"


def test_shows_no_secret():
    with pytest.raises(signatures.WebhookVerificationError) as caught:
        webhooks.Webhooks(ROW, ()).verify(BODY, {"x-sig": "00"}, "key", 300, None)
    assert "key" not in repr(caught.value) and SIGNED not in repr(caught.value)


@pytest.mark.parametrize(
    ("event", "name"),
    [
        (webhooks.Event("a", lambda: object, member="type", values=("sold",)), "a"),
        (webhooks.Event("a", lambda: object, header="x-kind", values=("k",)), "a"),
        (webhooks.Event("a", lambda: object), "a"),
        (webhooks.Event("a", lambda: object, member="type", values=("x",)), None),
    ],
)
def test_tells_events(event, name):
    headers = {"x-sig": SIGNED, "X-Kind": "k"}
    found = webhooks.Webhooks(ROW, (event,)).unwrap(BODY, headers, "key", 300, None)
    assert (found.name, found.data) == (name, {"type": "sold", "n": 1})
