"""Unions: what they take, refuse, hold and write."""

from __future__ import annotations

import json
import typing as t

import pytest

import garden_client
from garden_client import AnyKind, ApiClient, Apple, AuthKind, Cat, Color, Fruit, IntOrString, OddApi, Pear, PlantState, Thing, Visitor

from conftest import Server


def test_a_model_inside() -> None:
    fruit = Fruit(Apple(sort="Elstar"))
    assert isinstance(fruit.actual_instance, Apple) and fruit.to_dict() == {"sort": "Elstar"}
    assert Fruit(actual_instance=Pear(length=3)).to_json() == json.dumps({"length": 3})


def test_json_that_is_read() -> None:
    fruit = Fruit.from_json('{"length": 3}')
    assert isinstance(fruit.actual_instance, Pear) and isinstance(Fruit.from_dict({"sort": "x"}).actual_instance, Apple)


def test_a_discriminator() -> None:
    visitor = Visitor.from_dict({"kind": "bird", "song": "tweet"})
    assert isinstance(visitor.actual_instance, garden_client.Bird) and visitor.to_dict() == {"kind": "bird", "song": "tweet"}
    assert isinstance(Visitor(Cat(kind="cat", lives=9)).actual_instance, Cat)


def test_what_fits_no_variant_is_refused() -> None:
    wrong: t.Any
    for wrong in (7, "text", [], Cat(kind="cat", lives=9), {"nothing": 1}):
        with pytest.raises(ValueError):
            Fruit(wrong)
    for text in ("7", '"text"', '{"nothing": 1}'):
        with pytest.raises(ValueError):
            Fruit.from_json(text)


def test_what_fits_no_variant_is_not_assigned() -> None:
    fruit = Fruit(Apple(sort="x"))
    with pytest.raises(ValueError):
        fruit.actual_instance = 7  # type: ignore[assignment]
    fruit.actual_instance = Pear(length=1)
    assert fruit.to_dict() == {"length": 1}


def test_two_values_are_refused() -> None:
    with pytest.raises(ValueError):
        Fruit(Apple(sort="x"), Pear(length=1))  # type: ignore[call-arg]
    with pytest.raises(ValueError):
        Fruit(Apple(sort="x"), actual_instance=Pear(length=1))  # type: ignore[misc]


def test_scalars_have_a_class() -> None:
    assert IntOrString(12).actual_instance == 12 and IntOrString("x").to_json() == '"x"'
    assert IntOrString.from_json("12").actual_instance == 12
    wrong: t.Any
    for wrong in (1, 1.5, []):
        with pytest.raises(ValueError):
            IntOrString(wrong)


def test_arrays_have_a_class() -> None:
    assert Color([1, 2, 3]).actual_instance == [1, 2, 3] and Color("#00FF00").to_dict() == "#00FF00"
    assert Color.from_json("[255, 0, 0, 0]").actual_instance == [255, 0, 0, 0]
    wrong: t.Any
    for wrong in ([1], "short", [0, 0, 256], 7):
        with pytest.raises(ValueError):
            Color(wrong)


def test_enumerations_have_a_class() -> None:
    assert AnyKind(PlantState.SEED).actual_instance is PlantState.SEED
    assert AnyKind.from_json('"oauth2"').actual_instance == AuthKind.OAUTH2


def test_bare_values_as_fields() -> None:
    thing = Thing.from_dict({"amount": 12, "color": "#00FF00"})
    assert thing.amount is not None and thing.amount.actual_instance == 12
    made = Thing(amount=IntOrString("a"), color=Color([1, 2, 3]), fruit=Fruit(Apple(sort="x")))
    assert made.to_dict() == {"amount": "a", "color": [1, 2, 3], "fruit": {"sort": "x"}}
    made.amount = IntOrString(20)
    assert json.loads(made.to_json())["amount"] == 20


def test_answers_are_lenient(client: ApiClient, server: Server) -> None:
    server.answer(200, {"fruit": {"new": 1}, "amount": True, "color": [1], "visitor": {"kind": "fox", "tail": 1}})
    thing = OddApi(client).echo_thing(Thing())
    assert thing.to_dict() == {"fruit": {"new": 1}, "amount": True, "color": [1], "visitor": {"kind": "fox", "tail": 1}}
