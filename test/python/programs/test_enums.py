"""Enumerations: the names of their members, their values, and values that are not listed."""

from __future__ import annotations

import pytest

from garden_client import AuthKind, Level, Plant, PlantState, Ratio, Sign, Thing


def test_names_by_the_rule_of_the_old_client() -> None:
    assert AuthKind.APIKEY.value == "apiKey" and AuthKind.OAUTH2.value == "oauth2"
    assert AuthKind.MINUS_NAME.value == "-name"
    assert AuthKind.VAULT_DOT_CONNECTION_DOT_CREATED.value == "vault.connection.created"


def test_names_of_signs() -> None:
    names = {member.name: member.value for member in Sign}
    assert names == {
        "GREATER_THAN_EQUAL": ">=", "UNDERSCORE": "_", "SPACE": " ", "EMPTY": "", "AMPERSAND": "&", "ENUM_12": "12",
        "HELLO_WORLD": " hello world ", "THIS_IS_EXCLAMATION": "this_is_!", "IMPORT": "import",
    }


def test_numbers() -> None:
    assert Ratio.NUMBER_1_DOT_1.value == 1.1 and Ratio.NUMBER_MINUS_1_DOT_2.value == -1.2


def test_names_of_the_document_to_the_letter() -> None:
    assert Level.Low.value == 1 and Level.below_zero.value == -1 and Level.HIGH.value == 2
    assert [member.name for member in Level] == ["Low", "below_zero", "HIGH"]


def test_plainer_names_are_there_too() -> None:
    members: list[AuthKind] = [AuthKind.API_KEY, AuthKind.VAULT_CONNECTION_CREATED, AuthKind.NAME]
    assert members == [AuthKind.APIKEY, AuthKind.VAULT_DOT_CONNECTION_DOT_CREATED, AuthKind.MINUS_NAME]
    assert len(AuthKind) == 5


def test_members_are_texts() -> None:
    text: str = PlantState.SEED
    assert text == "seed" and PlantState("dead") is PlantState.DEAD and PlantState.from_json('"dead"') is PlantState.DEAD
    assert Plant(name="x", photo_urls=[], state=PlantState.DEAD).to_dict()["state"] == "dead"


def test_texts_for_members() -> None:
    thing = Thing.from_dict({"kind": "apiKey", "level": 1})
    assert thing.kind is AuthKind.APIKEY and thing.level is Level.Low
    with pytest.raises(ValueError):
        Level("high")


def test_inline_enumerations_are_texts() -> None:
    assert Plant(name="x", photo_urls=[], size="large").size == "large"
