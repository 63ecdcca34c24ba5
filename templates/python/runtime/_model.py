"""The one base of all models. A model's own module holds its fields; everything that models can do is here."""

from __future__ import annotations

import base64
import datetime as _dt
import decimal
import importlib
import json
import pprint
import sys
import types
import typing as _t
import uuid
from enum import Enum

from pydantic import (
    BaseModel,
    ConfigDict,
    SecretBytes,
    SecretStr,
    TypeAdapter,
    ValidationError,
    model_validator,
)

from ._core.deferred import BUILDING, DeferredModel, LazyNames, complete
from ._core.kinds import is_dict, is_iterable, is_list, is_mapping
from ._core.values import (
    WireUUID,
    format_decimal,
    format_duration,
    format_rfc3339,
)

if sys.version_info >= (3, 11):
    from typing import Self
else:
    from typing_extensions import Self


def link(namespace: _t.Dict[str, _t.Any]) -> None:
    """Lets a model's annotations find the other models, once its class exists: imports stay lazy and may be circular."""
    package = namespace["__package__"]
    namespace["_m"] = LazyNames(importlib.import_module(package))


class _Given(_t.Dict[str, _t.Any]):
    """The arguments of a constructor, told apart from JSON that was read."""


Fixed = _t.Tuple[_t.Tuple[str, str, _t.Any], ...]
"""Values that a constructor gives by itself, each behind the names of its field: here and in JSON."""


class Field(_t.NamedTuple):
    """What writing needs to know of a field."""

    name: str
    wire: str
    keep_none: bool
    read_only: bool


class ApiModel(DeferredModel):
    """The base of all models. Unknown fields are kept and sent again."""

    model_config = ConfigDict(
        populate_by_name=True,
        validate_assignment=True,
        protected_namespaces=(),
        extra="allow",
        defer_build=True,
        arbitrary_types_allowed=True,
    )

    __openapi_nullable__: _t.ClassVar[_t.FrozenSet[str]] = frozenset()
    __openapi_read_only__: _t.ClassVar[_t.FrozenSet[str]] = frozenset()
    __openapi_fields__: _t.ClassVar[_t.Optional[_t.Tuple[Field, ...]]] = None
    __openapi_fixed__: _t.ClassVar[Fixed] = ()

    if not _t.TYPE_CHECKING:

        def __init_subclass__(cls, **settings):
            # Each class has its own from the start: pydantic walks through the attributes of a class in one thread, and
            # fails where another thread adds one.
            cls.__openapi_fields__ = None
            # The annotations of inherited fields name what the modules of the bases import.
            own = vars(sys.modules[cls.__module__])
            for base in cls.__mro__[1:]:
                if base.__module__ == __name__:
                    break
                for name, value in tuple(vars(sys.modules[base.__module__]).items()):
                    if name[:1] == "_" and name[:2] != "__":
                        own.setdefault(name, value)
            super().__init_subclass__(**settings)

        def __init__(self, /, **data):
            given = _Given(data)
            extra = given.pop("additional_properties", None)
            for name, wire, value in self.__openapi_fixed__:
                if name not in given and wire not in given:
                    given[name] = value
            complete(type(self))
            self.__pydantic_validator__.validate_python(given, self_instance=self)
            if extra:
                self.__pydantic_extra__.update(extra)

        # pydantic then builds instances of nested models itself, without this method.
        __init__.__pydantic_base_init__ = True

    @property
    def additional_properties(self) -> _t.Dict[str, _t.Any]:
        """The fields that the document does not name."""
        extra = self.__pydantic_extra__
        return extra if extra is not None else {}

    @additional_properties.setter
    def additional_properties(self, value: _t.Mapping[str, _t.Any]) -> None:
        object.__setattr__(self, "__pydantic_extra__", dict(value))

    def to_dict(self) -> _t.Dict[str, _t.Any]:
        """A dictionary with the names of the wire, and Python's own values. Read-only fields are left out."""
        return _t.cast(_t.Dict[str, _t.Any], _plain(self, False, True))

    def to_wire(self, read_only: bool = True) -> _t.Any:
        """The JSON value that the server would send, or with `read_only=False` the one that it is sent."""
        return _plain(self, read_only, False)

    def to_json(self) -> str:
        """The JSON text that is sent for this model."""
        return json.dumps(self.to_wire(read_only=False), allow_nan=False)

    def to_str(self) -> str:
        """A text for people, with the names of the wire."""
        return pprint.pformat(_plain(self, True, True))

    @classmethod
    @_t.overload
    def from_dict(cls, obj: None) -> None: ...

    @classmethod
    @_t.overload
    def from_dict(cls, obj: _t.Mapping[str, _t.Any]) -> Self: ...

    @classmethod
    def from_dict(cls, obj: _t.Optional[_t.Mapping[str, _t.Any]]) -> _t.Optional[Self]:
        """A model made of a dictionary with the names of the wire."""
        if obj is None:
            return None
        complete(cls)
        return cls.model_validate(obj)

    @classmethod
    def from_json(cls, json_str: _t.Union[str, bytes]) -> Self:
        """A model made of a JSON text."""
        complete(cls)
        return cls.model_validate(json.loads(json_str))


class ApiMap(ApiModel):
    """A model whose unknown fields have a type."""

    __openapi_values__: _t.ClassVar[_t.Any]

    @model_validator(mode="after")
    def _type_extra(self) -> Self:
        extra = self.__pydantic_extra__
        if extra:
            adapter = adapter_of(type(self).__openapi_values__)
            for key, value in extra.items():
                extra[key] = adapter.validate_python(value)
        return self


class Hierarchy(_t.NamedTuple):
    """How the values of a property choose the class of an object."""

    wire: str
    name: str
    classes: _t.Callable[[], _t.Mapping[_t.Any, _t.Type[ApiModel]]]


class ApiBase(ApiModel):
    """A model whose JSON may be that of one of its descendants."""

    __openapi_hierarchy__: _t.ClassVar[Hierarchy]

    @model_validator(mode="wrap")
    @classmethod
    def _dispatch(cls, value: _t.Any, handler: _t.Callable[[_t.Any], _t.Any]) -> _t.Any:
        if is_dict(value) and not isinstance(value, _Given):
            target = cls.descendant_for(value)
            if target is not None:
                complete(target)
                return target.model_validate(value)
        return handler(value)

    @classmethod
    def descendant_for(
        cls, obj: _t.Mapping[str, _t.Any]
    ) -> _t.Optional[_t.Type[ApiModel]]:
        """The class that the discriminator of `obj` names; none where it is this one or unknown."""
        hierarchy: _t.Optional[Hierarchy] = getattr(cls, "__openapi_hierarchy__", None)
        if hierarchy is None:
            return None
        chosen = obj.get(hierarchy.wire)
        try:
            target = hierarchy.classes().get(chosen)
        except TypeError:
            return None
        if target is None or target is cls:
            return None
        # A class between the base and its last descendants stands for its own descendants only.
        own = "__openapi_hierarchy__" in cls.__dict__
        return target if own or issubclass(target, cls) else None

    @classmethod
    def get_discriminator_value(cls, obj: _t.Mapping[str, _t.Any]) -> _t.Optional[str]:
        """The name of the class that the discriminator of `obj` chooses."""
        if not hasattr(cls, "__openapi_hierarchy__"):
            return None
        chosen = obj.get(cls.__openapi_hierarchy__.wire)
        target = cls.__openapi_hierarchy__.classes().get(chosen)
        return None if target is None else target.__name__


_ADAPTERS: _t.Dict[_t.Any, TypeAdapter[_t.Any]] = {}


def adapter_of(of: _t.Any) -> TypeAdapter[_t.Any]:
    """The validator of a type, or of the type that a function without arguments gives; built once."""
    try:
        return _ADAPTERS[of]
    except KeyError:
        pass
    except TypeError:
        with BUILDING:
            return TypeAdapter(of)
    with BUILDING:
        kind = of() if isinstance(of, types.FunctionType) else of
        found: TypeAdapter[_t.Any] = TypeAdapter(kind)
        _ADAPTERS[of] = found
    return found


def fields_of(cls: _t.Type[ApiModel]) -> _t.Tuple[Field, ...]:
    """The fields of a model, as writing needs them."""
    fields = cls.__openapi_fields__
    if fields is None:
        complete(cls)
        fields = tuple(
            Field(
                name,
                name if info.alias is None else info.alias,
                info.is_required() or name in cls.__openapi_nullable__,
                name in cls.__openapi_read_only__,
            )
            for name, info in cls.model_fields.items()
        )
        cls.__openapi_fields__ = fields
    return fields


_PRIMITIVES = frozenset({str, int, bool, float})


def _plain(value: _t.Any, read_only: bool, native: bool) -> _t.Any:
    if value is None or type(value) in _PRIMITIVES:
        return value
    if isinstance(value, ApiModel):
        given = value.model_fields_set
        values = value.__dict__
        result: _t.Dict[str, _t.Any] = {}
        for field in fields_of(type(value)):
            if field.name not in given or (field.read_only and not read_only):
                continue
            item = values.get(field.name)
            if item is not None or field.keep_none or read_only:
                result[field.wire] = _plain(item, read_only, native)
        extra = value.__pydantic_extra__
        if extra:
            for key, item in extra.items():
                result[key] = _plain(item, read_only, native)
        return result
    if is_iterable(value):
        items = value
        return [_plain(item, read_only, native) for item in items]
    if is_mapping(value):
        entries = value
        return {
            str(_plain(key, read_only, False)): _plain(item, read_only, native)
            for key, item in entries.items()
        }
    wrapped = getattr(value, "__openapi_plain__", None)
    if wrapped is not None:
        return wrapped(read_only, native)
    if native:
        return value
    return scalar(value)


def scalar(value: _t.Any) -> _t.Any:
    """The JSON value of a Python value that is not a container."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, _dt.datetime):
        return format_rfc3339(value)
    if isinstance(value, (_dt.date, _dt.time)):
        return value.isoformat()
    if isinstance(value, uuid.UUID):
        return value.wire if isinstance(value, WireUUID) and value.wire else str(value)
    if isinstance(value, (bytes, bytearray)):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, decimal.Decimal):
        return format_decimal(value)
    if isinstance(value, _dt.timedelta):
        return format_duration(value)
    if isinstance(value, SecretStr):
        return value.get_secret_value()
    if isinstance(value, SecretBytes):
        return base64.b64encode(value.get_secret_value()).decode("ascii")
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True)
    if isinstance(value, (str, int, float)):
        return value
    raise TypeError(f"a value of type {type(value).__name__} cannot be written as JSON")


def to_wire(value: _t.Any, read_only: bool = False) -> _t.Any:
    """The JSON value for anything that the client takes or returns. Fields that are read-only are left out of requests."""
    return _plain(value, read_only, False)


def to_native(value: _t.Any) -> _t.Any:
    """Models as dictionaries, other values as they are."""
    return _plain(value, False, True)


def read(of: _t.Any, raw: _t.Any) -> _t.Tuple[_t.Any, _t.Optional[ValidationError]]:
    """Validates JSON. What does not fit its type stays as it came, and the problem is returned beside the value."""
    try:
        return adapter_of(of).validate_python(raw), None
    except ValidationError as error:
        return lenient(of() if isinstance(of, types.FunctionType) else of, raw), error


def lenient(kind: _t.Any, raw: _t.Any) -> _t.Any:
    """As much of a type as the JSON allows: never an error."""
    try:
        return adapter_of(kind).validate_python(raw)
    except (ValidationError, TypeError):
        return _lenient_inside(kind, raw)


def _lenient_inside(kind: _t.Any, raw: _t.Any) -> _t.Any:
    """As much of a container's contents as the JSON allows; any other value stays as it came."""
    origin = _t.get_origin(kind)
    arguments = _t.get_args(kind)
    if origin is _t.Annotated:
        # The bare type would take what its annotations refuse: 5 for a date-time.
        return _lenient_inside(arguments[0], raw)
    if isinstance(kind, type) and issubclass(kind, ApiModel) and is_dict(raw):
        return _lenient_model(kind, raw)
    union = getattr(_t.cast(object, kind), "__openapi_lenient__", None)
    if union is not None:
        return union(raw)
    if origin is list and is_list(raw):
        return [lenient(arguments[0], item) for item in raw]
    if origin is tuple and is_list(raw) and len(raw) == len(arguments):
        return tuple(lenient(kind, item) for kind, item in zip(arguments, raw))
    if origin is dict and is_dict(raw):
        entries = raw
        return {key: lenient(arguments[1], item) for key, item in entries.items()}
    if origin is _t.Union or origin is types.UnionType:
        for argument in arguments:
            found = lenient(argument, raw)
            if found is not raw:
                return found
    return raw


def _lenient_model(kind: _t.Type[ApiModel], raw: _t.Dict[str, _t.Any]) -> ApiModel:
    if issubclass(kind, ApiBase):
        kind = kind.descendant_for(raw) or kind
    complete(kind)
    names = {field.wire: field.name for field in fields_of(kind)}
    result = kind.model_construct()
    values: _t.Dict[str, _t.Any] = {}
    extra: _t.Dict[str, _t.Any] = {}
    given: _t.Set[str] = set()
    for key, value in raw.items():
        name = names.get(key)
        if name is None:
            extra[key] = value
            continue
        given.add(name)
        try:
            probe = kind.model_construct()
            kind.__pydantic_validator__.validate_assignment(probe, name, value)
            values[name] = probe.__dict__[name]
        except (ValidationError, TypeError, KeyError):
            info = kind.model_fields[name]
            values[name] = _lenient_inside(info.annotation, value)
    for name, value in values.items():
        object.__setattr__(result, name, value)
    object.__setattr__(result, "__pydantic_extra__", extra)
    object.__setattr__(result, "__pydantic_fields_set__", given)
    return result


__all__ = ["ApiBase", "ApiMap", "ApiModel", "Hierarchy", "link"]
