# Written by specsmith from an OpenAPI document. Changes will be lost.

"""Asks for access tokens of OAuth 2."""

from __future__ import annotations

import typing as _t

from . import configuration as _configuration
from ._core import tokens as _tokens

TokenCache = _tokens.TokenCache
TokenError = _tokens.TokenError
TokenProvider = _tokens.TokenProvider
Tokens = _tokens.Tokens

_CLIENT_CREDENTIALS: _t.Dict[str, _t.Optional[str]] = {
    "oauth": "https://security.example.com/token",
}
_REFRESH_TOKEN: _t.Dict[str, _t.Optional[str]] = {
    "oauth": "https://security.example.com/refresh",
}


def client_credentials(
    *,
    client_id: str,
    client_secret: _t.Optional[str] = None,
    scopes: _t.Sequence[str] = (),
    authentication: _t.Literal["header", "body"] = "header",
    token_url: _t.Optional[str] = None,
    parameters: _t.Optional[_t.Mapping[str, str]] = None,
    cache: _t.Optional[TokenCache] = None,
    timeout: _t.Optional[float] = 60.0,
    configuration: _t.Optional[_configuration.Configuration] = None,
    scheme: _t.Literal["oauth"] = "oauth",
) -> TokenProvider:
    """A credential that asks for access tokens with the id and secret of the client, and keeps each until shortly before it expires.

    Calls that need a token at once wait for one request, and a token that is refused with 401 is renewed once. Both clients may use it.

    :param authentication: Where id and secret stand: the header `Authorization`, or the body.
    :param token_url: The token endpoint, in place of the document's.
    :param parameters: What the endpoint wants besides, such as `audience`.
    :param timeout: How many seconds a request for a token may take; None for no limit.
    :param configuration: Whose proxy and certificates the request uses.
    :param scheme: The security scheme whose endpoint is asked.
    """
    client = _tokens.Client(
        client_id,
        client_secret,
        scopes,
        authentication,
        parameters,
        timeout,
        configuration,
    )
    url = token_url or _CLIENT_CREDENTIALS[scheme]
    return TokenProvider(url, client, cache)


def refresh_token(
    *,
    refresh_token: str,
    client_id: str,
    client_secret: _t.Optional[str] = None,
    scopes: _t.Sequence[str] = (),
    authentication: _t.Literal["header", "body"] = "header",
    token_url: _t.Optional[str] = None,
    parameters: _t.Optional[_t.Mapping[str, str]] = None,
    cache: _t.Optional[TokenCache] = None,
    timeout: _t.Optional[float] = 60.0,
    configuration: _t.Optional[_configuration.Configuration] = None,
    scheme: _t.Literal["oauth"] = "oauth",
) -> TokenProvider:
    """A credential that asks for access tokens with a refresh token, and keeps each until shortly before it expires. Where the endpoint answers with another refresh token, that one is used from then on and given to the cache.

    Calls that need a token at once wait for one request, and a token that is refused with 401 is renewed once. Both clients may use it.

    :param authentication: Where id and secret stand: the header `Authorization`, or the body.
    :param token_url: The token endpoint, in place of the document's.
    :param parameters: What the endpoint wants besides, such as `audience`.
    :param timeout: How many seconds a request for a token may take; None for no limit.
    :param configuration: Whose proxy and certificates the request uses.
    :param scheme: The security scheme whose endpoint is asked.
    """
    client = _tokens.Client(
        client_id,
        client_secret,
        scopes,
        authentication,
        parameters,
        timeout,
        configuration,
    )
    url = token_url or _REFRESH_TOKEN[scheme]
    return TokenProvider(url, client, cache, refresh_token)
