"""Values of small documents: each goes back as it came, also as a copy, and is of the class that is named."""

import copy
import importlib
import json
import pickle
import sys

sys.path[:0] = sys.argv[1:]
UUID = "6F9619FF-8B86-D011-B42D-00CF4FC964FF"
# Package, model, and for each JSON value the class of what stands in it (None: the value as it came).
TABLE = {
    ("plain_base", "Pet"): [
        ({"kind": "dog", "tag": {"name": "x"}, "bark": True}, "Dog"),
        ({"kind": "puppy", "tag": {"name": "x"}}, "Puppy"),
        ({"kind": "zebra", "a": 1}, "Pet"),
    ],
    ("base_type_discriminator", "Shape"): [
        ({"$type": "myCircle", "colour": {"name": "r"}, "r": 1.5}, "Circle"),
        ({"$type": "mySquare", "side": 1}, "Square"),
        ({"$type": "BigSquare", "huge": True}, "BigSquare"),
        ({"$type": "myShape"}, "Shape"),
        ({"$type": "other", "r": 2}, "Shape"),
    ],
    ("base_type_discriminator", "Square"): [({"$type": "BigSquare", "huge": True}, "BigSquare")],
    ("base_type_discriminator", "Zoo"): [
        ({"shapes": [{"$type": "BigSquare", "side": 1}], "byName": {"a": {"$type": "mySquare"}}}, "Zoo"),
    ],
    ("inheritance_both_ways", "Event"): [
        ({"event_type": "created", "created_at": "2020-01-01T00:00:00.1Z"}, "CreatedEvent"),
        ({"event_type": "moved", "new_place": "x"}, "MovedEvent"),
    ],
    ("props_beside_allof", "Animal"): [
        ({"kind": "puppy", "owner": {"name": "o"}, "pal": {"name": "p"}, "age": 1, "next": {}}, "Puppy"),
        ({"kind": "alias", "bark": True}, "AliasDog"),
    ],
    ("drf_null_enums", "M.f"): [
        ("v1", "FieldEnum"), ("", "BlankEnum"), (None, None), ("other", "FieldEnum"), (5, None), (True, None),
    ],
    ("drf_null_enums", "M.i"): [(1, None), (None, None), (7, None), (True, None), (False, None)],
    ("two_enums", "M.e"): [("b1", "B"), ("a1", "A"), ("other", "A"), (1, None)],
    ("two_enums", "M.es"): [(["a1", "b1", "other"], "list")],
    ("two_enums", "M.mix"): [("a1", "A"), (1, "IntA"), (5, "IntA"), (True, None), (1.5, None)],
    ("two_enums", "M.when"): [
        ("2020-01-01", "date"), ("2020-01-01T00:00:00.5Z", "WireDatetime"), (5, None), ("soon", None),
    ],
    ("two_enums", "M.when2"): [("2020-01-01", "date"), ("2020-01-01t00:00:00z", "WireDatetime")],
    ("two_enums", "M.idOrName"): [(UUID, "WireUUID"), ("bob", None)],
    ("two_enums", "M.enumOrObj"): [("a1", "A"), ({"k": "v"}, "MEnumOrObjOneOf"), ({"z": 1}, "UnknownVariant")],
    ("const_enums", "M.mixed"): [(True, None), (1, None), ("a", None), (None, None), (False, None), (1.0, None)],
    ("const_enums", "M.n"): [(7, None), (True, None), (7.0, None)],
    ("const_enums", "M.level"): [(1, "Level"), (3, "Level"), (True, None), (1.0, None), ("1", None)],
    ("const_enums", "M.big"): [(-9223372036854775808, "Big"), (2**63, None)],
    ("const_enums", "M.flt"): [(0.5, "Flt"), (2.5, "Flt")],
    ("const_enums", "M.boo"): [(True, None), (False, None), (1, None)],
    ("const_enums", "M.ver"): [("1_1", "Ver"), ("", "Ver"), (" ", "Ver")],
    ("const_enums", "M.u64"): [(2**64 - 1, None)],
    ("const_enums", "M.num"): [(-0.0, None), (1e300, None)],
    ("model_lifecycle", "Pod"): [
        (
            {
                "name": "a", "phase": "other", "labels": {"a": "b"},
                "volumes": [{"size": 1}, {"url": "u"}, {"neither": 1}],
                "at": "2020-01-01T00:00:00.500+02:00", "id": UUID, "data": "aGk=", "owner": {"id": UUID},
            },
            "Pod",
        ),
        ({"at": 5}, "Pod"),
        ({"at": "2016-12-31T23:59:60Z", "id": "none"}, "Pod"),
    ],
    ("union_with_dates", "U"): [
        ({"id": "1", "at": "2020-01-01"}, "Meeting"),
        ({"id": "1", "at": "2024-01-02T03:04:05Z"}, "Timed"),
        ({"id": "1"}, "Plain"),
        ({"x": 1}, "UnknownVariant"),
    ],
    ("union_with_dates", "T.stamp"): [("2020-01-01T00:00:00Z", "WireDatetime"), (5, None), ("5", None)],
    ("union_with_dates", "T.id"): [(UUID, "WireUUID"), (7, None)],
    ("union_with_dates", "T.dt"): [(5, None), ("5", None)],
    ("required_discriminates", "Vehicle"): [
        ({"registration": "a", "motTests": []}, "WithMot"),
        ({"registration": "a", "motTestDueDate": "2020-01-01"}, "NewVehicle"),
        ({"registration": "a"}, "UnknownVariant"),
    ],
}


def check(package, name, raw, wanted):
    client = importlib.import_module(package)
    wire = importlib.import_module(f"{package}._core.wire")
    kind, _, field = name.partition(".")
    kind, sent = getattr(client, kind), {field: raw} if field else raw
    value, _ = wire.read(kind, sent)
    for each in (value, pickle.loads(pickle.dumps(value)), copy.deepcopy(value)):
        assert each == value
        text = json.dumps(wire.to_wire(each, True), sort_keys=True)
        assert text == json.dumps(sent, sort_keys=True), text
    if field:
        names = {one.wire: one.name for one in wire.fields_of(kind)}
        value = getattr(value, names[field])
    value = getattr(value, "actual_instance", value)
    assert type(value).__name__ == (wanted or type(raw).__name__), repr(value)
    for mode in ("validation", "serialization"):
        json.dumps(kind.model_json_schema(mode=mode))


failures = []
for (package, name), rows in TABLE.items():
    for raw, wanted in rows:
        try:
            check(package, name, raw, wanted)
        except Exception as error:
            failures.append(f"{package}.{name} {raw!r}: {type(error).__name__}: {error}")

shapes = importlib.import_module("base_type_discriminator")
animals = importlib.import_module("props_beside_allof")
for child, base in ((shapes.BigSquare, shapes.Square), (shapes.BigSquare, shapes.Shape), (animals.Puppy, animals.Animal)):
    if not issubclass(child, base):
        failures.append(f"{child} is no {base}")
print("\n".join(failures) or "as it came")
sys.exit(1 if failures else 0)
