# Written by specsmith from an OpenAPI document. Changes will be lost.

"""The operations of the API, as data."""

from __future__ import annotations
