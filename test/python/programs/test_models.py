"""Models: made, read, changed, compared, written."""

from __future__ import annotations

import datetime
import json
import typing as t
import uuid

import pytest
from pydantic import ValidationError

from garden_client import Animal, Counts, Dog, Hen, ModelReturn, Plant, PlantState, Tag


def test_names_of_python_and_of_the_wire() -> None:
    first = Plant(name="Rose", photo_urls=["u"])
    assert first == Plant(name="Rose", photoUrls=["u"])  # type: ignore[call-arg]
    assert first.photo_urls == ["u"]
    assert ModelReturn.from_dict({"return": 7}).var_return == 7


def test_required_fields_and_types() -> None:
    with pytest.raises(ValidationError):
        Plant(name="Rose")  # type: ignore[call-arg]
    with pytest.raises(ValidationError):
        Plant(name=7, photo_urls=[])  # type: ignore[arg-type]
    plant = Plant(name="Rose", photo_urls=[])
    with pytest.raises(ValidationError):
        plant.name = ""


def test_null_is_kept_where_it_may_be() -> None:
    plant = Plant(name="Rose", photo_urls=[], nick=None, tags=None)
    assert plant.to_dict() == {"name": "Rose", "photoUrls": [], "nick": None}


def test_read_only_fields_are_left_out() -> None:
    plant = Plant.from_dict({"id": 5, "name": "Rose", "photoUrls": []})
    assert plant.id == 5 and "id" not in plant.to_dict() and "id" not in json.loads(plant.to_json())


def test_a_round_trip() -> None:
    raw: dict[str, t.Any] = {
        "name": "Rose", "photoUrls": ["u"], "state": "growing", "tags": [{"id": 1, "name": "t"}], "planted": "2026-05-01",
        "seen": "2026-05-01T10:00:00Z", "key": "6f2cb7a4-7d1c-4a8f-9d4a-0b6f2f0f7d11", "class": "c", "_private": "p", "snake_case": 1,
        "neighbours": {"left": {"name": "Fern", "photoUrls": []}}, "grid": [[{"id": 2}]],
    }
    plant = Plant.from_dict(raw)
    assert plant.planted == datetime.date(2026, 5, 1) and isinstance(plant.seen, datetime.datetime) and isinstance(plant.key, uuid.UUID)
    assert plant.var_class == "c" and plant.private == "p"
    assert plant.neighbours is not None and plant.neighbours["left"].name == "Fern"
    assert plant.grid is not None and plant.grid[0][0] == Tag(id=2)
    assert json.loads(plant.to_json()) == raw == json.loads(Plant.from_json(plant.to_json()).to_json())


def test_text_for_people() -> None:
    text = Plant(name="Rose", photo_urls=["u"]).to_str()
    assert "'photoUrls'" in text and "'Rose'" in text


def test_from_nothing() -> None:
    assert Plant.from_dict(None) is None


def test_further_fields() -> None:
    tag = Tag.from_dict({"id": 1, "more": [1]})
    assert tag.additional_properties == {"more": [1]} and tag.to_dict() == {"id": 1, "more": [1]}
    tag.additional_properties["other"] = True
    assert tag.to_dict()["other"] is True
    counts = Counts(total=1)
    counts.additional_properties["a"] = 2
    assert counts.to_dict() == {"total": 1, "a": 2} and Counts.from_dict({"b": 3}).additional_properties == {"b": 3}


def test_what_pydantic_offers() -> None:
    plant = Plant(name="Rose", photo_urls=[])
    assert plant.model_copy(update={"name": "Fern"}).name == "Fern"
    assert plant.model_dump(by_alias=True, exclude_unset=True) == {"name": "Rose", "photoUrls": []}
    assert Plant.model_validate({"name": "x", "photoUrls": []}).name == "x" and "name" in Plant.model_fields
    assert Plant.model_construct(name="y").name == "y"


def test_a_base_finds_its_children() -> None:
    dog = Animal.from_dict({"className": "Dog", "breed": "collie"})
    assert isinstance(dog, Dog) and dog.breed == "collie" and dog.class_name == "Dog"
    assert isinstance(Animal.from_json('{"className": "Hen", "eggs": 2}'), Hen)
    assert Hen(class_name="Hen", eggs=1).to_dict() == {"className": "Hen", "eggs": 1}


def test_defaults_are_documented_and_not_read() -> None:
    plant = Plant(name="Rose", photo_urls=[])
    assert plant.state is None and plant.watered is None and plant.to_dict() == {"name": "Rose", "photoUrls": []}
    plant.watered = False
    assert plant.to_dict()["watered"] is False
