"""Models, enumerations and unions of the runtime, as generated modules use them."""

from __future__ import annotations

import copy
import datetime
import pickle
import typing as t

import pydantic
import pytest
from pydantic import StrictInt, StrictStr

from runtime import _model, _union
from runtime._core import values
from runtime._enum import IntEnum, StrEnum


class Color(StrEnum):
    RED = "red"


class Level(IntEnum):
    ONE = 1


class Pet(_model.ApiModel):
    __openapi_nullable__ = frozenset({"owner"})
    __openapi_read_only__ = frozenset({"id"})

    id: t.Optional[StrictInt] = None
    name: t.Annotated[StrictStr, pydantic.Field(alias="petName", max_length=5)]
    owner: t.Optional[StrictStr] = None
    color: t.Optional[Color] = None
    born: t.Optional[values.DateTime] = None
    friends: t.Optional[t.List[Pet]] = None


class Cat(_model.ApiModel):
    kind: t.Union[t.Literal["cat"], StrictStr]
    lives: StrictInt


class Dog(_model.ApiModel):
    kind: t.Union[t.Literal["dog"], StrictStr]
    bark: t.Optional[StrictStr] = None


class Animal(_union.ApiUnion):
    __openapi_union__ = _union.UnionSpec(lambda: (Cat, Dog), "kind", {"cat": 0, "dog": 1})


class Loose(_union.ApiUnion):
    __openapi_union__ = _union.UnionSpec(lambda: (Cat, Dog, StrictStr, t.List[StrictInt]))


class Counts(_model.ApiMap):
    __openapi_values__ = lambda: Cat  # noqa: E731


def test_what_was_read_is_what_is_written():
    raw = {
        "id": 1,
        "petName": "Rex",
        "owner": None,
        "color": "mauve",
        "born": "2020-01-01T00:00:00.123456789+02:00",
        "friends": [{"petName": "A"}],
        "to_dict": 1,
        "additional_properties": {},
    }
    pet, problem = _model.read(Pet, raw)
    assert problem is None and pet.to_wire() == raw
    assert pet.model_fields_set == set(raw) - {"petName"} | {"name"}
    assert pet.additional_properties == {"to_dict": 1, "additional_properties": {}}


def test_unset_null_and_value_are_three_things():
    assert Pet(name="A").to_wire(False) == {"petName": "A"}
    assert Pet(name="A", owner=None).to_wire(False) == {"petName": "A", "owner": None}
    assert Pet(name="A", color=None, id=3).to_wire(False) == {"petName": "A"}
    assert Pet(name="A").to_dict() == {"petName": "A"}


def test_what_does_not_fit_stays_as_it_came():
    raw = {"petName": 5, "born": "yesterday", "friends": [{"petName": "B", "color": 7}], "owner": {"x": 1}}
    pet, problem = _model.read(Pet, raw)
    assert isinstance(pet, Pet) and problem is not None and problem.error_count() >= 3
    assert pet.to_wire() == raw and isinstance(pet.friends[0], Pet)


def test_constructors_keep_their_errors():
    with pytest.raises(pydantic.ValidationError):
        Pet(name="too long a name")
    with pytest.raises(pydantic.ValidationError):
        Pet.from_dict({"petName": 5})
    assert Pet.from_dict(None) is None


@pytest.mark.parametrize("kind, value", [(Color, "mauve"), (Level, 7)])
def test_unknown_members(kind, value):
    member = kind(value)
    assert member == value and member.value == value and not member.is_known
    assert pickle.loads(pickle.dumps(member)) == member and copy.deepcopy(member) == member
    assert list(kind) == [next(iter(kind))] and hash(member) == hash(kind(value))
    assert pydantic.TypeAdapter(kind).validate_python(value) == member
    with pytest.raises(ValueError):
        kind(None)


def test_unions_by_discriminator():
    assert isinstance(Animal.from_dict({"kind": "dog"}).actual_instance, Dog)
    broken = Animal.from_dict({"kind": "cat", "lives": "nine"})
    assert isinstance(broken.actual_instance, Cat) and broken.to_wire() == {"kind": "cat", "lives": "nine"}
    unknown = Animal.from_dict({"kind": "fish", "fins": 2})
    assert unknown.actual_instance.raw == {"kind": "fish", "fins": 2}
    assert unknown.to_wire() == {"kind": "fish", "fins": 2}
    assert Animal(Dog(kind="dog")).to_dict() == {"kind": "dog"}
    assert Animal(actual_instance={"kind": "dog"}) == Animal(Dog(kind="dog"))


@pytest.mark.parametrize(
    "raw, kind",
    [
        ({"kind": "cat", "lives": 9}, Cat),
        ({"kind": "dog", "lives": 9}, Dog),
        ({"kind": "dog", "bark": "wow", "x": 1}, Dog),
        ("text", str),
        ([1, 2], list),
        (1.5, _union.UnknownVariant),
    ],
)
def test_unions_by_best_match(raw, kind):
    found = Loose.from_dict(raw)
    assert isinstance(found.actual_instance, kind) and found.to_wire() == raw


def test_unions_in_models_take_members_and_dictionaries():
    class Home(_model.ApiModel):
        animal: Animal

    for given in (Animal(Dog(kind="dog")), Dog(kind="dog"), {"kind": "dog"}):
        home = Home(animal=given)
        assert isinstance(home.animal, Animal) and home.to_wire() == {"animal": {"kind": "dog"}}
        assert home.model_dump(exclude_unset=True) == {"animal": {"kind": "dog"}}


def test_typed_unknown_fields():
    counts = Counts.from_dict({"a": {"kind": "cat", "lives": 1}})
    assert isinstance(counts.additional_properties["a"], Cat)


@pytest.mark.parametrize(
    "text", ["2020-01-01T00:00:00Z", "2020-01-01T00:00:00.000Z", "0001-01-01T00:00:00Z", "2020-02-29t10:00:00.5-03:30"]
)
def test_datetimes_remember_their_text(text):
    value = values.parse_datetime(text)
    assert values.format_rfc3339(value) == text and isinstance(value, datetime.datetime)
    assert values.format_rfc3339(value + datetime.timedelta(0)) != ""


@pytest.mark.parametrize("text", ["2020-01-01", "2016-12-31T23:59:60Z", "now", "2020-01-01T00:00:00Z "])
def test_what_is_no_datetime(text):
    with pytest.raises(ValueError):
        values.parse_datetime(text)


def test_datetimes_are_written_in_rfc3339():
    at = datetime.datetime(2020, 1, 2, 3, 4, 5)
    assert values.format_rfc3339(at) == "2020-01-02T03:04:05Z"
    assert values.format_rfc3339(at.replace(tzinfo=datetime.timezone.utc)) == "2020-01-02T03:04:05Z"
