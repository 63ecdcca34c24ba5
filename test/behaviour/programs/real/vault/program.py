"""Goes through the consumers, opens a session for one of them, and receives a webhook."""

import os
from pathlib import Path

import openapi_client
from openapi_client.webhooks import WebhookVerificationError, unwrap

configuration = openapi_client.Configuration(host=os.environ["ORIGIN"])
configuration.api_key["apiKey"] = os.environ["API_KEY"]

with openapi_client.ApiClient(configuration) as client:
    consumers = openapi_client.ConsumersApi(client)
    for consumer in consumers.consumers_all_iter("app-1", limit=2):
        print(consumer.consumer_id, consumer.metadata.account_name if consumer.metadata else None)

    session = openapi_client.SessionsApi(client).sessions_create(
        "c-1", "app-1", {"redirect_uri": "https://example.com/done", "settings": {"unified_apis": ["crm"]}}
    )
    print(session.data.session_uri)

    try:
        consumers.consumers_one("app-1", "none")
    except openapi_client.NotFoundException as error:
        print(error.status, error.data and error.data.message)

body = Path("webhook.json").read_bytes()
headers = {
    "x-apideck-event-type": "vault.connection.created",
    "x-apideck-signature": os.environ["SIGNATURE"],
}
event = unwrap(body, headers, "secret")
if event.name == "ConnectionCreated" and event.data.payload:
    print(event.data.payload.event_type, event.data.payload.service_id)
try:
    unwrap(body, headers, "another")
except WebhookVerificationError as error:
    print(error.reason)
