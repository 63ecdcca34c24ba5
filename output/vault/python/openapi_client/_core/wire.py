"""What programs give as the JSON that is sent, and the JSON of a server as the values of its types.

Nothing here imports Pydantic's models before there is one: a program that sends or fetches files alone does without them.
"""

from __future__ import annotations

import base64
import datetime as _dt
import decimal
import types
import typing as _t
import uuid
from enum import Enum

from pydantic_core import ValidationError

from .deferred import BUILDING, complete
from .formats import WireUUID, format_decimal, format_duration, format_rfc3339
from .kinds import is_dict, is_iterable, is_list, is_mapping

if _t.TYPE_CHECKING:
    from pydantic import BaseModel, TypeAdapter

    from .._model import ApiModel


def is_model(value: object) -> _t.TypeGuard[BaseModel]:
    """A model of Pydantic, of this package or of the caller's."""
    return hasattr(type(value), "model_dump")


def is_api_model(value: object) -> _t.TypeGuard[ApiModel]:
    """A model of this package."""
    return _is_class(type(value))


def _is_class(kind: object) -> _t.TypeGuard[_t.Type[ApiModel]]:
    return hasattr(kind, "__openapi_fields__")


class Field(_t.NamedTuple):
    """What writing needs to know of a field."""

    name: str
    wire: str
    keep_none: bool
    read_only: bool


_ADAPTERS: _t.Dict[_t.Any, TypeAdapter[_t.Any]] = {}


def adapter_of(of: _t.Any) -> TypeAdapter[_t.Any]:
    """The validator of a type, or of the type that a function without arguments gives; built once."""
    try:
        return _ADAPTERS[of]
    except KeyError:
        pass
    except TypeError:
        return _built(of)
    with BUILDING:
        kind = of() if isinstance(of, types.FunctionType) else of
        # Unions are equal in any order, and are not read alike: what is shared is a class.
        is_shared = kind is not of and isinstance(kind, type)
        found = adapter_of(kind) if is_shared else _built(kind)
        _ADAPTERS[of] = found
    return found


def _built(kind: _t.Any) -> TypeAdapter[_t.Any]:
    from pydantic import TypeAdapter

    with BUILDING:
        return TypeAdapter(kind)


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


def json_value(value: _t.Any, read_only: bool, native: bool) -> _t.Any:
    """Models as objects with the names of the wire; with `native`, other values stay Python's own."""
    if value is None or type(value) in _PRIMITIVES:
        return value
    if is_api_model(value):
        given = value.model_fields_set
        values = value.__dict__
        result: _t.Dict[str, _t.Any] = {}
        for field in fields_of(type(value)):
            if field.name not in given or (field.read_only and not read_only):
                continue
            item = values.get(field.name)
            if item is not None or field.keep_none or read_only:
                result[field.wire] = json_value(item, read_only, native)
        extra = value.__pydantic_extra__
        if extra:
            for key, item in extra.items():
                result[key] = json_value(item, read_only, native)
        return result
    if is_iterable(value):
        items = value
        return [json_value(item, read_only, native) for item in items]
    if is_mapping(value):
        entries = value
        return {
            str(json_value(key, read_only, False)): json_value(item, read_only, native)
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
    if isinstance(value, (str, int, float)):
        return value
    if hasattr(value, "get_secret_value"):
        # Pydantic's own, of a text or of bytes.
        return scalar(value.get_secret_value())
    if is_model(value):
        return value.model_dump(mode="json", by_alias=True)
    raise TypeError(f"a value of type {type(value).__name__} cannot be written as JSON")


def to_wire(value: _t.Any, read_only: bool = False) -> _t.Any:
    """The JSON value for anything that the client takes or returns. Fields that are read-only are left out of requests."""
    return json_value(value, read_only, False)


def to_native(value: _t.Any) -> _t.Any:
    """Models as dictionaries, other values as they are."""
    return json_value(value, False, True)


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
    if _is_class(kind) and is_dict(raw):
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
    descendant_for = getattr(kind, "descendant_for", None)
    if descendant_for is not None:
        kind = descendant_for(raw) or kind
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
