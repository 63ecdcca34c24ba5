"""Models, enumerations and unions of the runtime, as generated modules use them."""

from __future__ import annotations

import contextlib
import copy
import datetime
import json
import pickle
import re
import sys
import threading
import time
import types
import typing as t

import pydantic
import pytest
from pydantic import StrictInt, StrictStr

from runtime import _model, _union, api_response
from runtime._core import formats, values, wire
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
    pet, problem = wire.read(Pet, raw)
    assert problem is None and pet.to_wire() == raw
    assert pet.model_fields_set == set(raw) - {"petName"} | {"name"}
    assert pet.additional_properties == {"to_dict": 1, "additional_properties": {}}


def test_unset_null_and_value_are_three_things():
    assert Pet(name="A").to_wire(False) == {"petName": "A"}
    assert Pet(name="A", owner=None).to_wire(False) == {"petName": "A", "owner": None}
    assert Pet(name="A", color=None, id=3).to_wire(False) == {"petName": "A"}
    assert Pet(name="A").to_dict() == {"petName": "A"}


def test_what_does_not_fit_stays_as_it_came():
    raw = {"petName": 5, "born": 5, "friends": [{"petName": "B", "color": 7}], "owner": {"x": 1}}
    pet, problem = wire.read(Pet, raw)
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
    broken, _ = wire.read(Animal, {"kind": "cat", "lives": "nine"})
    assert isinstance(broken.actual_instance, Cat) and broken.to_wire() == {"kind": "cat", "lives": "nine"}
    unknown, _ = wire.read(Animal, {"kind": "fish", "fins": 2})
    assert unknown.actual_instance.raw == {"kind": "fish", "fins": 2}
    assert unknown.to_wire() == {"kind": "fish", "fins": 2}
    assert Animal(Dog(kind="dog")).to_dict() == {"kind": "dog"}
    assert Animal(actual_instance={"kind": "dog"}) == Animal(Dog(kind="dog"))


class Fixed(_model.ApiModel):
    __openapi_fixed__ = (("kind_", "kind", "bird"),)
    kind_: t.Annotated[StrictStr, pydantic.Field(alias="kind")]
    wings: t.Optional[StrictInt] = None


class Loosened(Fixed):
    __openapi_fixed__ = ()


def test_a_constructor_gives_what_is_fixed():
    assert Fixed(wings=2).to_wire() == {"kind": "bird", "wings": 2}
    assert Fixed(kind_="hen").to_wire() == Fixed(kind="hen").to_wire() == {"kind": "hen"}
    assert copy.deepcopy(Fixed()) == pickle.loads(pickle.dumps(Fixed())) == Fixed()
    with pytest.raises(pydantic.ValidationError):
        Loosened()


def test_nothing_fixed_is_invented_for_what_is_read():
    read, _ = wire.read(Fixed, {"wings": 2})
    assert read.to_wire() == {"wings": 2}
    with pytest.raises(pydantic.ValidationError):
        Fixed.from_dict({"wings": 2})


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
    found, _ = wire.read(Loose, raw)
    assert isinstance(found.actual_instance, kind) and found.to_wire() == raw


@pytest.mark.parametrize("given", [{"kind": "fish"}, {"kind": ["cat"]}, {"kind": "cat", "lives": "nine"}, None, 7])
def test_programs_give_unions_what_fits(given):
    given = Node() if given is None else given
    animal = Animal(Dog(kind="dog"))
    with pytest.raises(ValueError, match="Animal takes "):
        Animal(given)
    with pytest.raises(ValueError, match="Animal takes "):
        animal.actual_instance = given
    with pytest.raises(ValueError, match="Animal takes "):
        Animal.from_dict(given)
    assert animal == Animal(Dog(kind="dog")) and Animal(_union.UnknownVariant(7)).to_wire() == 7 and Animal().actual_instance is None
    assert Nested(Animal(Dog(kind="dog"))).to_wire() == Nested(Dog(kind="dog")).to_wire() == {"kind": "dog"}


def test_a_child_that_extends_nothing_stands_for_its_base():
    class Holder(_union.ApiUnion):
        __openapi_union__ = _union.UnionSpec(lambda: (pydantic.SerializeAsAny[Loner], StrictStr))

    assert isinstance(Holder(Hermit(kind="hermit")).actual_instance, Hermit)
    assert isinstance(Holder({"kind": "hermit"}).actual_instance, Hermit)


class Size(_union.ApiUnion):
    __openapi_union__ = _union.UnionSpec(
        lambda: (t.Annotated[StrictInt, pydantic.Field(ge=10)], t.List[t.Annotated[StrictInt, pydantic.Field(ge=10)]], Color),
        plain=True,
    )


class Sized(_model.ApiModel):
    size: t.Optional[Size] = None


@pytest.mark.parametrize("raw", [12, [12], "red", "mauve"])
def test_unions_of_plain_values(raw):
    assert Size(raw).actual_instance == raw and Size(raw).to_wire() == raw and Sized(size=raw).to_wire() == {"size": raw}
    sized, problem = wire.read(Sized, {"size": raw})
    assert sized.size == Size(raw) and problem is None


@pytest.mark.parametrize("raw, kept", [(5, int), ([5], list), (True, _union.UnknownVariant), ({"a": 1}, _union.UnknownVariant)])
def test_unions_of_plain_values_that_do_not_fit(raw, kept):
    sized, problem = wire.read(Sized, {"size": raw})
    assert isinstance(sized.size, Size) and isinstance(sized.size.actual_instance, kept)
    assert problem is not None and sized.to_wire() == {"size": raw}
    for refused in (lambda: Size(raw), lambda: Sized(size=raw), lambda: setattr(sized, "size", raw)):
        with pytest.raises(ValueError):
            refused()


def test_unions_in_models_take_members_and_dictionaries():
    class Home(_model.ApiModel):
        animal: Animal

    for given in (Animal(Dog(kind="dog")), Dog(kind="dog"), {"kind": "dog"}):
        home = Home(animal=given)
        assert isinstance(home.animal, Animal) and home.to_wire() == {"animal": {"kind": "dog"}}
        assert home.model_dump(exclude_unset=True) == {"animal": {"kind": "dog"}}


class Loner(_model.ApiBase):
    __openapi_hierarchy__ = _model.Hierarchy("kind", "Loner", lambda: {"hermit": Hermit})
    kind: StrictStr


class Hermit(_model.ApiModel):
    kind: StrictStr


class Nested(_union.ApiUnion):
    __openapi_union__ = _union.UnionSpec(lambda: (Animal, StrictInt))


class Ask(_model.ApiModel):
    type: t.Union[t.Literal["message"], StrictStr]
    role: t.Union[t.Literal["user"], StrictStr]


class Reply(_model.ApiModel):
    type: t.Union[t.Literal["message"], StrictStr]
    role: t.Union[t.Literal["assistant"], StrictStr]


class Talk(_union.ApiUnion):
    __openapi_union__ = _union.UnionSpec(lambda: (Ask, Reply), "type", {"Ask": 0, "Reply": 1})


def test_a_discriminator_that_several_variants_share():
    raw = {"type": "message", "role": "assistant"}
    read, problem = wire.read(Talk, raw)
    assert problem is None and read == Talk(raw) == Talk(Reply(**raw)) and isinstance(read.actual_instance, Reply)
    assert isinstance(wire.read(Talk, {"type": "other", "role": "user"})[0].actual_instance, _union.UnknownVariant)
    with pytest.raises(ValueError):
        Talk({"type": "other", "role": "user"})


class Shade(StrEnum):
    DARK = "dark"


@pytest.mark.parametrize(
    "kind, raw, want",
    [
        (t.Union[Color, Shade], "dark", Shade.DARK),
        (t.Union[Color, Shade], "red", Color.RED),
        (t.Optional[t.Union[Shade, Color]], "mauve", Shade("mauve")),
        (t.Union[Color, Level], 1, Level.ONE),
        (t.Union[Color, StrictStr], "mauve", "mauve"),
        (t.Union[Color, t.List[Color]], ["red"], [Color.RED]),
    ],
)
def test_the_enumeration_that_lists_a_value_has_it(kind, raw, want):
    for found in (
        pydantic.TypeAdapter(kind).validate_python(raw),
        pydantic.TypeAdapter(kind).validate_json(json.dumps(raw)),
    ):
        assert found == want and type(found) is type(want)


@pytest.mark.parametrize("raw", [True, False, 1.0, "1", None])
@pytest.mark.parametrize("kind", [Level, t.Union[t.Annotated[t.Literal[0, 1, "a"], values.EXACT], StrictInt]])
def test_no_value_becomes_one_that_python_takes_for_it(kind, raw):
    found, problem = wire.read(kind, raw)
    assert found is raw and problem is not None
    with pytest.raises(pydantic.ValidationError):
        pydantic.TypeAdapter(kind).validate_json(json.dumps(raw))


def test_enumerations_have_a_json_schema():
    assert pydantic.TypeAdapter(Color).json_schema() == {"title": "Color", "enum": ["red"]}
    assert pydantic.TypeAdapter(Color).dump_json(Color("mauve")) == b'"mauve"'


class Node(_model.ApiModel):
    next: t.Optional[Tree] = None
    pet: t.Optional[Loose] = None


class Tree(_union.ApiUnion):
    __openapi_union__ = _union.UnionSpec(lambda: (Node, StrictStr))


@pytest.mark.parametrize("mode", ["validation", "serialization"])
def test_unions_have_a_json_schema_even_if_they_hold_themselves(mode):
    schema = Node.model_json_schema(mode=mode)
    names = {ref.rpartition("/")[2] for ref in re.findall(r'"\$ref": "([^"]*)"', json.dumps(schema))}
    assert names <= set(schema["$defs"]) and {"Node", "Cat", "Dog"} <= set(schema["$defs"])


class Beast(_model.ApiBase):
    __openapi_hierarchy__ = _model.Hierarchy(
        "kind", "Beast", lambda: {"bird": Bird, "eagle": Eagle, "Beast": Beast}
    )
    kind: StrictStr
    name: t.Optional[StrictStr] = None


class Bird(Beast):
    wings: t.Optional[StrictInt] = None


class Eagle(Bird):
    pass


class Fish(Beast):
    pass


@pytest.mark.parametrize("read_as", [Beast, Bird])
def test_a_grandchild_is_found_from_every_generation(read_as):
    found = read_as.from_dict({"kind": "eagle", "wings": 2})
    assert type(found) is Eagle and isinstance(found, Beast) and found.wings == 2
    assert type(Beast.from_dict({"kind": "bird"})) is Bird
    assert type(Fish.from_dict({"kind": "bird"})) is Fish


def test_a_child_in_a_module_of_its_own_needs_nothing_of_its_base(monkeypatch):
    modules = {}
    for name, text in (
        ("own_tag", "import pydantic as _p\nclass Tag(_base):\n    name: _p.StrictStr\n"),
        ("own_base", "import typing as _t\nclass Base(_base):\n    tag: _t.Optional[_m.Tag] = None\n"),
        ("own_child", "class Child(_parent):\n    pass\n"),
        ("own_grandchild", "class Grandchild(_parent):\n    pass\n"),
    ):
        module = modules[name] = types.ModuleType(name)
        monkeypatch.setitem(sys.modules, name, module)
        if name in ("own_tag", "own_base"):
            module._base = _model.ApiModel
        if name == "own_child":
            modules["own_base"]._m = modules["own_tag"]
            module._parent = modules["own_base"].Base
        if name == "own_grandchild":
            module._parent = modules["own_child"].Child
        exec("from __future__ import annotations\n" + text, module.__dict__)
    # The last one is used first.
    assert modules["own_grandchild"].Grandchild(tag={"name": "x"}).tag.name == "x"
    assert modules["own_child"].Child(tag={"name": "x"}).tag.name == "x"


def test_assignment_is_checked():
    pet = Pet(name="A")
    pet.color = "red"
    pet.friends = [{"petName": "B"}]
    assert pet.color is Color.RED and isinstance(pet.friends[0], Pet)
    for name, value in (("name", 5), ("name", "too long a name"), ("friends", "B"), ("born", 5)):
        with pytest.raises(pydantic.ValidationError):
            setattr(pet, name, value)
    pet.extra = 1
    pet.additional_properties = {"more": 2}
    assert pet.to_wire() == {"petName": "A", "color": "red", "friends": [{"petName": "B"}], "more": 2}
    broken, _ = wire.read(Pet, {"petName": 5})
    broken.owner = "me"
    assert broken.to_wire() == {"petName": 5, "owner": "me"}


def test_typed_unknown_fields():
    counts = Counts.from_dict({"a": {"kind": "cat", "lives": 1}})
    assert isinstance(counts.additional_properties["a"], Cat)


@pytest.mark.parametrize(
    "text", ["2020-01-01T00:00:00Z", "2020-01-01T00:00:00.000Z", "0001-01-01T00:00:00Z", "2020-02-29t10:00:00.5-03:30"]
)
def test_datetimes_remember_their_text(text):
    value = formats.parse_datetime(text)
    assert formats.format_rfc3339(value) == text and isinstance(value, datetime.datetime)
    assert formats.format_rfc3339(value + datetime.timedelta(0)) != ""


@pytest.mark.parametrize("text", ["2020-01-01", "2016-12-31T23:59:60Z", "now", "2020-01-01T00:00:00Z "])
def test_what_is_no_datetime(text):
    with pytest.raises(ValueError):
        formats.parse_datetime(text)


def test_datetimes_are_written_in_rfc3339():
    at = datetime.datetime(2020, 1, 2, 3, 4, 5)
    assert formats.format_rfc3339(at) == "2020-01-02T03:04:05Z"
    assert formats.format_rfc3339(at.replace(tzinfo=datetime.timezone.utc)) == "2020-01-02T03:04:05Z"


class TestFirstUse:
    """pydantic fails where two threads build validators at once."""

    @pytest.mark.parametrize(
        ("base", "first_use"),
        [
            (_model.ApiModel, "construct"),
            (_model.ApiModel, "validate"),
            (_union.ApiUnion, "validate"),
            (api_response.ApiResponse[int], "construct"),
        ],
    )
    def test_one_thread_at_a_time_builds(self, monkeypatch, base, first_use):
        inside = []
        most = []
        build = pydantic.BaseModel.__dict__["model_rebuild"].__func__

        def slow(cls, **settings):
            inside.append(cls)
            most.append(len(inside))
            time.sleep(0.01)
            try:
                return build(cls, **settings)
            finally:
                inside.pop()

        monkeypatch.setattr(pydantic.BaseModel, "model_rebuild", classmethod(slow))
        fresh = [type(f"Fresh{number}", (base,), {"__module__": __name__}) for number in range(4)]

        def use(cls):
            with contextlib.suppress(pydantic.ValidationError, TypeError, AttributeError):
                cls() if first_use == "construct" else cls.model_validate({})

        threads = [threading.Thread(target=use, args=(cls,)) for cls in fresh]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert most and max(most) == 1

    def test_no_use_of_a_built_class_adds_an_attribute(self):
        """pydantic walks through those of a class in one thread, and fails where another one adds some."""

        class Base(_model.ApiModel):
            a: StrictInt

        class Derived(Base):
            b: StrictInt = 1

        for cls in (Base, Derived):
            cls.model_rebuild()
        before = [set(vars(cls)) for cls in (Base, Derived)]
        assert Derived(a=1).to_wire() == {"a": 1}
        assert Base.model_validate({"a": 2}).to_wire() == {"a": 2}
        assert [field.name for field in wire.fields_of(Derived)] == ["a", "b"]
        assert [set(vars(cls)) for cls in (Base, Derived)] == before
