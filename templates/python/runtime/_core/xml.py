"""XML bodies and answers, by rows of the document: XML becomes what the JSON of the type would be, and is made of that.

A document type is refused, so there are no entities but the five of XML, and nothing outside is read.
"""

from __future__ import annotations

import re
import typing as _t
from xml.parsers import expat

from ..exceptions import ApiValueError
from .kinds import is_dict, is_list
from .serialize import text_of

MAX_DEPTH = 128
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_XML = "http://www.w3.org/XML/1998/namespace"
_TEXT = "#text"
"""The text of an element that has attributes too, where the document says nothing of it."""
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_START = "A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd"
_NAME = re.compile(f"[{_START}][-.0-9\u00b7\u0300-\u036f\u203f\u2040{_START}]*")
_NUMBER = re.compile(r"([+-]?)([0-9]*)(?:\.([0-9]*))?([eE][+-]?[0-9]+)?")
_SPACE = " \t\n\r"
_MARKS = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_ATTRIBUTE_MARKS = {**_MARKS, "\t": "&#9;", "\n": "&#10;", '"': "&#34;"}

Scope = _t.Mapping[str, str]
"""Namespaces by the prefixes that stand for them."""


class Node(_t.NamedTuple):
    """How a value is written, and where it stands."""

    name: str
    type: str
    """`string`, `boolean`, `number`, `scalar`, `any`, `object`, `map` or `list`."""
    place: str = ""
    """`attribute`, `text`, `cdata`, or `none`: what is in it stands in what is around it. Else an element."""
    namespace: _t.Optional[str] = None
    prefix: str = ""
    nullable: bool = False
    required: bool = False
    shape: int = 0
    """Of an object: its index."""
    of: _t.Optional[Node] = None
    """Of items, or of the values of a map."""


class Shape(_t.NamedTuple):
    """What an object holds."""

    properties: _t.Tuple[_t.Tuple[str, Node], ...]
    rest: _t.Optional[Node] = None


_ANY = Node("item", "any")


class Xml:
    """Reads and writes one type."""

    def __init__(self, node: Node, shapes: _t.Tuple[Shape, ...]) -> None:
        self._node = node
        self._shapes = shapes

    def read(self, data: bytes, charset: _t.Optional[str] = None) -> _t.Any:
        """The JSON value; raises ValueError for what is no XML."""
        return self._value(_parsed(data, charset), self._node)

    def write(self, value: _t.Any) -> bytes:
        """A JSON value as a document in UTF-8."""
        text = self._element(value, self._node, {"xml": _XML}, 0)
        return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}'.encode()

    def _value(self, element: _Element, node: Node) -> _t.Any:
        if element.is_nil():
            return None
        of = node.of or _ANY
        if node.type == "object":
            return self._object(element, self._shapes[node.shape], set(), True)
        if node.type == "map":
            return {child.name: self._value(child, of) for child in element.elements()}
        if node.type == "list":
            return [self._value(child, of) for child in element.elements()]
        return _free(element) if node.type == "any" else _scalar(element.text(), node)

    def _object(
        self, element: _Element, shape: Shape, used: _t.Set[int], whole: bool
    ) -> _t.Dict[str, _t.Any]:
        found: _t.Dict[str, _t.Any] = {}
        children = element.elements()

        def take(node: Node) -> _t.List[_Element]:
            taken = [
                child
                for child in children
                if id(child) not in used and _fits(child.name, child.namespace, node)
            ]
            used.update(id(child) for child in taken)
            return taken

        for key, node in shape.properties:
            if node.place == "attribute":
                for namespace, name, value in element.attributes:
                    if key not in found and _fits(name, namespace, node):
                        found[key] = _scalar(value, node)
            elif node.place in ("text", "cdata"):
                text = element.text()
                if text or node.type == "string":
                    found[key] = _scalar(text, node)
            elif node.place == "none" and node.type == "object":
                inner = self._object(element, self._shapes[node.shape], used, False)
                if inner:
                    found[key] = inner
            elif node.place == "none":
                of = node.of or _ANY
                items = [self._value(item, of) for item in take(of)]
                if items or node.required:
                    found[key] = items
            else:
                named = take(node)
                if named:
                    found[key] = self._value(named[0], node)
        if whole:
            rest = shape.rest
            others = [
                child
                for child in children
                if id(child) not in used and child.name not in found
            ]
            found.update(
                _grouped(
                    others,
                    _free if rest is None else lambda child: self._value(child, rest),
                )
            )
        return found

    def _element(self, value: _t.Any, node: Node, outer: Scope, depth: int) -> str:
        if depth > MAX_DEPTH:
            raise ApiValueError("the body is too deep")
        parts = _Parts(outer)
        tag = parts.qualified(node)
        if value is None:
            parts.declare("xsi", _XSI)
            parts.attributes += ' xsi:nil="true"'
        else:
            self._fill(value, node, parts, depth + 1)
        if not parts.content:
            return f"<{tag}{parts.attributes}/>"
        return f"<{tag}{parts.attributes}>{parts.content}</{tag}>"

    def _fill(self, value: _t.Any, node: Node, parts: _Parts, depth: int) -> None:
        if is_list(value):
            for item in value:
                parts.content += self._element(
                    item, node.of or _ANY, parts.scope, depth
                )
        elif is_dict(value):
            if node.type == "object":
                self._fill_object(value, self._shapes[node.shape], parts, depth)
                return
            for key, item in value.items():
                if key == _TEXT:
                    parts.content += _escaped(_single(item))
                else:
                    self._fill_loose(key, item, node.of, parts, depth)
        else:
            parts.content += _escaped(_single(value))

    def _fill_object(
        self, value: _t.Dict[str, _t.Any], shape: Shape, parts: _Parts, depth: int
    ) -> None:
        # Attributes first: their prefixes are declared at the element.
        for key, node in shape.properties:
            if node.place == "attribute" and value.get(key) is not None:
                name = parts.qualified(node)
                text = _escaped(_single(value[key]), _ATTRIBUTE_MARKS)
                parts.attributes += f' {name}="{text}"'
        for key, node in shape.properties:
            if key not in value or node.place == "attribute":
                continue
            item = value[key]
            if not node.place:
                parts.content += self._element(item, node, parts.scope, depth)
            elif item is None:
                continue
            elif node.place == "text":
                parts.content += _escaped(_single(item))
            elif node.place == "cdata":
                parts.content += _cdata(_single(item))
            elif is_list(item):
                self._fill(item, node, parts, depth)
            elif is_dict(item):
                self._fill_object(item, self._shapes[node.shape], parts, depth)
        known = {key for key, _ in shape.properties}
        for key, item in value.items():
            if key not in known:
                self._fill_loose(key, item, shape.rest, parts, depth)

    def _fill_loose(
        self,
        key: str,
        value: _t.Any,
        row: _t.Optional[Node],
        parts: _Parts,
        depth: int,
    ) -> None:
        """What the document does not name goes by its key; a list of it is an element for each item."""
        if _NAME.fullmatch(key) is None:
            raise ApiValueError(f"{key!r} is no name of an XML element")
        node = (row or _ANY)._replace(name=key)
        several = is_list(value) and node.type == "any"
        for item in value if several else [value]:
            parts.content += self._element(item, node, parts.scope, depth)


class _Element:
    def __init__(
        self,
        name: str,
        namespace: str,
        attributes: _t.List[_t.Tuple[str, str, str]],
    ) -> None:
        self.name = name
        self.namespace = namespace
        self.attributes = attributes
        self.children: _t.List[_t.Union[str, _Element]] = []

    def elements(self) -> _t.List[_Element]:
        return [child for child in self.children if isinstance(child, _Element)]

    def text(self) -> str:
        return "".join(child for child in self.children if isinstance(child, str))

    def is_nil(self) -> bool:
        return any(
            name == "nil" and namespace == _XSI and value.strip(_SPACE) in ("true", "1")
            for namespace, name, value in self.attributes
        )


class _Parts:
    """An element that is being written."""

    def __init__(self, scope: Scope) -> None:
        self.attributes = ""
        self.content = ""
        self.scope: Scope = scope

    def qualified(self, node: Node) -> str:
        """The name as it is written; declares its namespace where it is not known here."""
        if node.namespace is None:
            return node.name
        self.declare(node.prefix, node.namespace)
        return f"{node.prefix}:{node.name}" if node.prefix else node.name

    def declare(self, prefix: str, namespace: str) -> None:
        """A prefix, or the namespace of names without one."""
        if self.scope.get(prefix) != namespace:
            self.scope = {**self.scope, prefix: namespace}
            name = f"xmlns:{prefix}" if prefix else "xmlns"
            self.attributes += f' {name}="{_escaped(namespace, _ATTRIBUTE_MARKS)}"'


def _parsed(data: bytes, charset: _t.Optional[str]) -> _Element:
    opened: _t.List[_Element] = []
    roots: _t.List[_Element] = []

    def start(name: str, attributes: _t.List[str]) -> None:
        if len(opened) >= MAX_DEPTH:
            raise ValueError("XML cannot be read: the document is too deep")
        namespace, _, local = name.rpartition(" ")
        pairs = zip(attributes[::2], attributes[1::2], strict=True)
        named = [(*_split(attribute), value) for attribute, value in pairs]
        element = _Element(local, namespace, named)
        (opened[-1].children if opened else roots).append(element)
        opened.append(element)

    def end(_name: str) -> None:
        opened.pop()

    def text(content: str) -> None:
        opened[-1].children.append(content)

    def doctype(*_given: _t.Any) -> None:
        raise ValueError("XML cannot be read: a document type is not allowed")

    try:
        parser = expat.ParserCreate(charset, " ")
        parser.ordered_attributes = True
        parser.buffer_text = True
        parser.StartElementHandler = start
        parser.EndElementHandler = end
        parser.CharacterDataHandler = text
        parser.StartDoctypeDeclHandler = doctype
        parser.Parse(data.removeprefix(b"\xef\xbb\xbf"), True)
    except (expat.ExpatError, LookupError) as error:
        raise ValueError(f"XML cannot be read: {error}") from error
    return roots[0]


def _split(name: str) -> _t.Tuple[str, str]:
    namespace, _, local = name.rpartition(" ")
    return namespace, local


def _fits(name: str, namespace: str, node: Node) -> bool:
    return name == node.name and node.namespace in (None, namespace)


def _scalar(text: str, node: Node) -> _t.Any:
    """Text that is none of the type is left as it is, for what reads the type to judge."""
    if node.type == "string":
        return text
    plain = text.strip(_SPACE)
    if not plain and node.nullable:
        return None
    if node.type != "number":
        if plain == "true" or (plain == "1" and node.type == "boolean"):
            return True
        if plain == "false" or (plain == "0" and node.type == "boolean"):
            return False
        if node.type == "boolean":
            return text
    found = _NUMBER.fullmatch(plain)
    if found is None or not (found[2] or found[3]):
        return text
    sign, whole, fraction, exponent = found.groups(default="")
    if fraction or exponent:
        return float(f"{sign}{whole or '0'}.{fraction or '0'}{exponent}")
    return int(sign + whole)


def _free(element: _Element) -> _t.Any:
    """What the document does not describe: text, or an object of the attributes and elements."""
    if element.is_nil():
        return None
    text = element.text()
    children = element.elements()
    found: _t.Dict[str, _t.Any] = {
        name: value for namespace, name, value in element.attributes if not namespace
    }
    if not children and not found:
        return text
    if text.strip(_SPACE):
        found[_TEXT] = text
    found.update(_grouped(children, _free))
    return found


def _grouped(
    elements: _t.Iterable[_Element], read: _t.Callable[[_Element], _t.Any]
) -> _t.Dict[str, _t.Any]:
    """By name; those of one name are a list."""
    groups: _t.Dict[str, _t.List[_t.Any]] = {}
    for element in elements:
        groups.setdefault(element.name, []).append(read(element))
    return {
        name: group[0] if len(group) == 1 else group for name, group in groups.items()
    }


def _single(value: _t.Any) -> str:
    if is_list(value) or is_dict(value):
        raise ApiValueError("an attribute or a text of XML is a single value")
    text = text_of(value)
    if _ILLEGAL.search(text) is not None:
        raise ApiValueError("a text has a character that XML does not allow")
    return text


def _escaped(text: str, marks: _t.Mapping[str, str] = _MARKS) -> str:
    return "".join(marks.get(mark, mark) for mark in text)


def _cdata(text: str) -> str:
    split = text.replace("]]>", "]]]]><![CDATA[>").replace("\r", "]]>&#13;<![CDATA[")
    return f"<![CDATA[{split}]]>"
