"""Values of one of several types. The discriminator decides where there is one, else what matches best.

What a program gives must fit one of the types; what a server sends is kept, whatever it is.
"""

from __future__ import annotations

import json
import pprint
import sys
import threading
import types
import typing as _t

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema, core_schema

from ._core.deferred import complete
from ._core.deferred_model import DeferredModel
from ._core.kinds import is_dict
from ._core.wire import adapter_of, fields_of, lenient, scalar, to_native, to_wire
from ._model import ApiModel

if sys.version_info >= (3, 11):
    from typing import Self
else:
    from typing_extensions import Self


class UnknownVariant:
    """JSON that is none of the types that the document allows: kept as it came."""

    def __init__(self, raw: _t.Any) -> None:
        self.raw = raw

    def to_dict(self) -> _t.Any:
        """The JSON as it came."""
        return self.raw

    def __openapi_plain__(self, read_only: bool, native: bool) -> _t.Any:
        return self.raw

    def __eq__(self, other: object) -> bool:
        return isinstance(other, UnknownVariant) and bool(other.raw == self.raw)

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"UnknownVariant(raw={self.raw!r})"


class UnionSpec:
    """The types of a union and how one is chosen."""

    def __init__(
        self,
        variants: _t.Callable[[], _t.Tuple[_t.Any, ...]],
        discriminator: _t.Optional[str] = None,
        mapping: _t.Optional[_t.Mapping[_t.Any, int]] = None,
        plain: bool = False,
    ) -> None:
        self._variants = variants
        self.plain = plain
        """Whether no type is one of objects. Then the value alone tells which one it is."""
        self.discriminator = discriminator
        self.mapping: _t.Mapping[_t.Any, int] = mapping or {}
        self._types: _t.Optional[_t.Tuple[_t.Any, ...]] = None

    @property
    def types(self) -> _t.Tuple[_t.Any, ...]:
        """The types, imported when they are first asked for."""
        if self._types is None:
            self._types = self._variants()
        return self._types

    def choose(self, raw: _t.Any) -> _t.Any:
        """The value that JSON of a server stands for; never an error."""
        kinds = self.types
        if is_dict(raw) and self.discriminator in raw:
            index = self._index(raw)
            if index is not None:
                return lenient(self.types[index], raw)
            kinds = self._declaring(raw)
            if not kinds:
                return UnknownVariant(raw)
        try:
            return self._match(raw, kinds)
        except (ValueError, TypeError):
            pass
        try:
            return self._match(raw, tuple(_loosened(kind) for kind in kinds))
        except (ValueError, TypeError):
            pass
        for score, _, kind in _ranked(raw, kinds):
            if score >= 1:
                return lenient(kind, raw)
        return UnknownVariant(raw)

    def demand(self, value: _t.Any) -> _t.Any:
        """The value that a program gives, as one of the types; an error where it is none of them."""
        if isinstance(value, ApiModel):
            complete(type(value))
            if any(_holds(kind, value) for kind in self.types):
                return value
        elif is_dict(value) and self.discriminator in value:
            index = self._index(value)
            if index is not None:
                return adapter_of(self.types[index]).validate_python(value)
            kinds = self._declaring(value)
            if not kinds:
                raise ValueError(f"{self.discriminator} names none of them")
            return self._match(value, kinds)
        return self._match(value, self.types)

    def _index(self, raw: _t.Dict[_t.Any, _t.Any]) -> _t.Optional[int]:
        try:
            return self.mapping.get(raw[self.discriminator])
        except TypeError:
            return None

    def _declaring(self, raw: _t.Dict[_t.Any, _t.Any]) -> _t.Tuple[_t.Any, ...]:
        """The types whose own field lists the discriminator's value, which several may do."""
        chosen = raw[self.discriminator]
        return tuple(
            kind
            for kind in self.types
            if isinstance(kind, type) and issubclass(kind, ApiModel)
            for field in fields_of(kind)
            if field.wire == self.discriminator
            and _lists(kind.model_fields[field.name].annotation, chosen)
        )

    def _match(self, raw: _t.Any, kinds: _t.Tuple[_t.Any, ...]) -> _t.Any:
        if self.plain:
            joined: _t.Any = _t.Union[kinds]
            return adapter_of(joined).validate_python(raw)
        for score, _, kind in _ranked(raw, kinds):
            if score < 0:
                break
            try:
                found = adapter_of(kind).validate_python(raw)
            except (ValidationError, TypeError):
                continue
            if isinstance(found, ApiUnion) and isinstance(
                found.actual_instance, UnknownVariant
            ):
                continue
            return found
        raise ValueError("it is none of them")


def _ranked(
    raw: _t.Any, kinds: _t.Tuple[_t.Any, ...]
) -> _t.List[_t.Tuple[float, int, _t.Any]]:
    scored = [(_score(kind, raw), -index, kind) for index, kind in enumerate(kinds)]
    scored.sort(key=lambda entry: (entry[0], entry[1]), reverse=True)
    return scored


def _loosened(kind: _t.Any) -> _t.Any:
    """A type without its bounds, which a value of a server may miss."""
    origin, arguments = _t.get_origin(kind), _t.get_args(kind)
    if origin is list:
        return _t.List[_loosened(arguments[0])]  # type: ignore[misc]
    if origin is not _t.Annotated:
        return kind
    kept = [item for item in arguments[1:] if not isinstance(item, FieldInfo)]
    inner = _loosened(arguments[0])
    return _t.Annotated[(inner, *kept)] if kept else inner


def _holds(kind: _t.Any, value: ApiModel) -> bool:
    """Whether a model is of a class or of one that its discriminator leads to."""
    if _t.get_origin(kind) is _t.Annotated:
        kind = _t.get_args(kind)[0]
    if not isinstance(kind, type) or not issubclass(kind, ApiModel):
        return False
    hierarchy: _t.Any = getattr(kind, "__openapi_hierarchy__", None)
    classes = () if hierarchy is None else tuple(hierarchy.classes().values())
    return isinstance(value, (kind, *classes))


def _score(kind: _t.Any, raw: _t.Any) -> float:
    """How well JSON fits a type, from the names of its fields alone; below zero where it cannot."""
    if _t.get_origin(kind) is _t.Annotated:
        kind = _t.get_args(kind)[0]
    if isinstance(kind, type) and issubclass(kind, ApiModel):
        if isinstance(raw, kind):
            return 1e6
        if not is_dict(raw):
            return -1
        keys = raw.keys()
        fields = fields_of(kind)
        known = sum(1 for field in fields if field.wire in keys)
        missing = sum(
            1
            for field in fields
            if field.wire not in keys and kind.model_fields[field.name].is_required()
        )
        for field in fields:
            if field.wire in keys and not _may_be(
                kind.model_fields[field.name].annotation, raw[field.wire]
            ):
                missing += 1
        extra = len(keys) - known
        return -1 if missing else 1 + known - extra * 0.01
    if isinstance(kind, type) and issubclass(kind, ApiUnion):
        return 0.5
    if is_dict(raw):
        return 0.25 if _t.get_origin(kind) is dict or kind is _t.Any else -1
    return 0.25


def _is_literal(annotation: _t.Any) -> bool:
    origin = _t.get_origin(annotation)
    if origin is _t.Annotated:
        return _is_literal(_t.get_args(annotation)[0])
    return origin is _t.Literal


def _lists(annotation: _t.Any, value: _t.Any) -> bool:
    """Whether a type names a text by a literal."""
    if _t.get_origin(annotation) is _t.Literal:
        return isinstance(value, str) and value in _t.get_args(annotation)
    return any(_lists(item, value) for item in _t.get_args(annotation))


def _may_be(annotation: _t.Any, value: _t.Any) -> bool:
    """Whether a value is among the literals of a type, which may be open; other types allow everything here."""
    origin = _t.get_origin(annotation)
    if origin is _t.Annotated:
        return _may_be(_t.get_args(annotation)[0], value)
    if origin is _t.Literal:
        return any(
            known == value and isinstance(known, bool) == isinstance(value, bool)
            for known in _t.get_args(annotation)
        )
    if origin is _t.Union or origin is types.UnionType:
        arguments = _t.get_args(annotation)
        literals = [item for item in arguments if _is_literal(item)]
        if literals:
            return value is None or any(_may_be(item, value) for item in literals)
        inner = [item for item in arguments if item is not type(None)]
        return value is None or len(inner) != 1 or _may_be(inner[0], value)
    return True


_DESCRIBED = threading.local()
"""The unions whose JSON Schema is being written, since they may hold themselves."""


class ApiUnion(DeferredModel):
    """A value of one of several types, in `actual_instance`."""

    model_config = ConfigDict(protected_namespaces=(), defer_build=True)

    __openapi_union__: _t.ClassVar[UnionSpec]

    if _t.TYPE_CHECKING:
        actual_instance: _t.Any

    else:

        def __init__(self, *given, **named):
            if given and named or len(given) > 1:
                raise ValueError(
                    "one value is wanted, positional or as actual_instance"
                )
            if named and set(named) != {"actual_instance"}:
                value = named
            else:
                value = given[0] if given else named.get("actual_instance")
            _set(self, _given(type(self), value))

        def __setattr__(self, name, value):
            if name != "actual_instance":
                raise AttributeError(name)
            self.__dict__["actual_instance"] = _given(type(self), value)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: _t.Any, handler: _t.Any
    ) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls._validate,
            serialization=core_schema.plain_serializer_function_ser_schema(
                _serialize, info_arg=True
            ),
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: _t.Any
    ) -> _t.Dict[str, _t.Any]:
        """For OpenAPI documents of servers, for instance: any of the types, each under its own name."""
        ref = f"{cls.__module__}.{cls.__qualname__}:{id(cls)}"
        described: _t.Set[str] = getattr(_DESCRIBED, "refs", set())
        result: _t.Dict[str, _t.Any]
        if ref in described:
            result = handler(core_schema.definition_reference_schema(ref))
            # Pydantic looks the name up; what stands for it follows when the outer one is done.
            written = handler.generate_json_schema
            written.definitions.setdefault(
                written.json_to_defs_refs[result["$ref"]], {}
            )
            return result
        _DESCRIBED.refs = described | {ref}
        try:
            variants: _t.List[_t.Any] = [
                adapter_of(kind).core_schema for kind in cls.__openapi_union__.types
            ]
            result = handler(core_schema.union_schema(variants, ref=ref))
        finally:
            _DESCRIBED.refs = described
        return result

    @classmethod
    def _validate(cls, value: _t.Any) -> Self:
        """As a part of something else: a value that is no object must be one of the types where none of them is an object."""
        if isinstance(value, cls):
            return value
        strict = cls.__openapi_union__.plain
        return cls._holding(_given(cls, value) if strict else _received(cls, value))

    @classmethod
    def __openapi_lenient__(cls, raw: _t.Any) -> Self:
        return cls._holding(_received(cls, raw))

    @classmethod
    def _holding(cls, inner: _t.Any) -> Self:
        result = cls.__new__(cls)
        _set(result, inner)
        return result

    @classmethod
    def from_dict(cls, obj: _t.Any) -> Self:
        """The union's value that JSON stands for. JSON that fits none of the types is a `ValueError`."""
        return obj if isinstance(obj, cls) else cls._holding(_given(cls, obj))

    @classmethod
    def from_json(cls, json_str: _t.Union[str, bytes]) -> Self:
        """The union's value that a JSON text stands for. JSON that fits none of the types is a `ValueError`."""
        return cls.from_dict(json.loads(json_str))

    def to_dict(self) -> _t.Any:
        """The value inside, models as dictionaries with the names of the wire."""
        return to_native(self)

    def to_wire(self, read_only: bool = True) -> _t.Any:
        """The JSON value that the server would send, or with `read_only=False` the one that it is sent."""
        return to_wire(self, read_only)

    def to_json(self) -> str:
        """The JSON text that is sent for this value."""
        return json.dumps(to_wire(self), allow_nan=False)

    def to_str(self) -> str:
        """A text for people."""
        return pprint.pformat(self.to_dict())

    def __openapi_plain__(self, read_only: bool, native: bool) -> _t.Any:
        inner = self.actual_instance
        if native:
            return to_native(inner)
        return to_wire(inner, read_only)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, ApiUnion):
            return type(self) is type(other) and bool(
                self.actual_instance == other.actual_instance
            )
        return False

    def __hash__(self) -> int:
        return hash(str(to_wire(self, True)))

    def __repr_args__(self) -> _t.Iterable[_t.Tuple[_t.Optional[str], _t.Any]]:
        yield "actual_instance", self.actual_instance


def _set(instance: ApiUnion, value: _t.Any) -> None:
    object.__setattr__(instance, "__dict__", {"actual_instance": value})
    object.__setattr__(instance, "__pydantic_fields_set__", {"actual_instance"})
    object.__setattr__(instance, "__pydantic_extra__", None)
    object.__setattr__(instance, "__pydantic_private__", None)


def _given(cls: _t.Type[ApiUnion], value: _t.Any) -> _t.Any:
    """A value of the program's, as one of the types."""
    if value is None or isinstance(value, UnknownVariant):
        return value
    if isinstance(value, ApiUnion):
        if type(value) in cls.__openapi_union__.types:
            return value
        value = value.actual_instance
        if value is None or isinstance(value, UnknownVariant):
            return value
    try:
        return cls.__openapi_union__.demand(value)
    except (ValueError, TypeError) as error:
        names: _t.Set[str] = getattr(
            cls, "one_of_schemas", getattr(cls, "any_of_schemas", set[str]())
        )
        raise ValueError(
            f"{cls.__name__} takes {' or '.join(sorted(names))}; "
            f"this {type(value).__name__} does not fit: {error}"
        ) from error


def _received(cls: _t.Type[ApiUnion], value: _t.Any) -> _t.Any:
    """A value of the server's, as one of the types or as it came."""
    if value is None or isinstance(value, UnknownVariant):
        return value
    if isinstance(value, ApiUnion) and type(value) is not cls:
        if type(value) in cls.__openapi_union__.types:
            return value
        value = value.actual_instance
    if isinstance(value, ApiModel):
        complete(type(value))
        return value
    return cls.__openapi_union__.choose(value)


def _serialize(value: _t.Any, info: _t.Any) -> _t.Any:
    inner = value.actual_instance if isinstance(value, ApiUnion) else value
    if info.mode == "json":
        return to_wire(inner, True)
    if isinstance(inner, BaseModel):
        return inner.model_dump(
            by_alias=bool(info.by_alias),
            exclude_unset=info.exclude_unset,
            exclude_none=info.exclude_none,
            warnings=False,
        )
    return inner.raw if isinstance(inner, UnknownVariant) else inner


__all__ = ["ApiUnion", "UnionSpec", "UnknownVariant", "scalar"]
