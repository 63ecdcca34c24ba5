"""The one base of all models. A model's own module holds its fields; everything that models can do is here."""

from __future__ import annotations

import importlib
import json
import pprint
import sys
import typing as _t

from pydantic import (
    ConfigDict,
    model_validator,
)

from ._core.deferred import LazyNames, complete
from ._core.deferred_model import DeferredModel
from ._core.kinds import is_dict
from ._core.wire import Field, adapter_of, json_value

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
        return _t.cast(_t.Dict[str, _t.Any], json_value(self, False, True))

    def to_wire(self, read_only: bool = True) -> _t.Any:
        """The JSON value that the server would send, or with `read_only=False` the one that it is sent."""
        return json_value(self, read_only, False)

    def to_json(self) -> str:
        """The JSON text that is sent for this model."""
        return json.dumps(self.to_wire(read_only=False), allow_nan=False)

    def to_str(self) -> str:
        """A text for people, with the names of the wire."""
        return pprint.pformat(json_value(self, True, True))

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


__all__ = ["ApiBase", "ApiMap", "ApiModel", "Hierarchy", "link"]
