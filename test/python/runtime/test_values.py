"""Writers of values, over values made up from a seed: what is written says what was meant, and what was read goes back."""

from __future__ import annotations

import base64
import copy
import datetime as dt
import decimal
import json
import math
import pickle
import random
import re
import typing as t
import uuid

import pydantic
import pytest

from runtime import _model, exceptions
from runtime._core import formats, operation, response, serialize, values, wire



def seeded(check):
    """Runs a test for three hundred seeds, and says which one it failed for."""

    def run():
        for seed in range(300):
            try:
                check(random.Random(seed))
            except Exception as error:
                raise AssertionError(f"seed {seed}") from error

    run.__name__ = check.__name__
    return run


_RFC3339 = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(\.\d{1,6})?(Z|[+-]\d\d:\d\d)\Z", re.ASCII)


class Everything(_model.ApiModel):
    at: t.Optional[values.DateTime] = None
    http: t.Optional[values.HttpDate] = None
    day: t.Optional[values.Date] = None
    id: t.Optional[values.Uuid] = None
    amount: t.Optional[values.DecimalText] = None
    data: t.Union[pydantic.StrictStr, pydantic.StrictBytes, None] = None
    number: t.Union[pydantic.StrictFloat, pydantic.StrictInt, None] = None
    many: t.Optional[t.List[values.DateTime]] = None
    named: t.Optional[t.Dict[str, values.DateTime]] = None
    anything: t.Any = None


def some_datetime(source):
    year = source.choice([1, 2, 1582, 1883, 1970, 2000, 2038, 9998, 9999, source.randint(1, 9999)])
    micro = source.choice([0, 1, 10, 500_000, 123_456, 999_999, 120_000, source.randrange(1_000_000)])
    minutes = source.choice([None, 0, 0, 60, -210, 345, 840, -720, source.randint(-1439, 1439)])
    zone = None if minutes is None else dt.timezone(dt.timedelta(minutes=minutes))
    return dt.datetime(
        year, source.randint(1, 12), source.randint(1, 28), source.randint(0, 23), source.randint(0, 59),
        source.randint(0, 59), micro, zone,
    )


def instant(value):
    """Microseconds since year 1, without the limits of years that aware datetimes have."""
    offset = value.utcoffset() or dt.timedelta(0)
    return (value.replace(tzinfo=None) - dt.datetime(1, 1, 1) - offset) // dt.timedelta(microseconds=1)


@seeded
def test_datetimes(source):
    value = some_datetime(source)
    text = formats.format_rfc3339(value)
    match = _RFC3339.match(text)
    assert match is not None, text
    again = formats.parse_datetime(text)
    assert instant(again) == instant(value) and again.microsecond == value.microsecond
    model = Everything(at=value, many=[value], named={"a": value}, anything=value)
    assert model.to_wire() == {"at": text, "many": [text], "named": {"a": text}, "anything": text}
    assert serialize.query_pairs("k", serialize.plain(value), "form", True, False) == [("k", serialize.encode(text))]
    assert serialize.header_value("x", serialize.plain([value, value]), False) == f"{text},{text}"


@seeded
def test_texts_that_came_go_back_through_every_copy(source):
    digits = source.randint(0, 9)
    fraction = "." + "".join(source.choice("0123456789") for _ in range(digits)) if digits else ""
    zone = source.choice(["Z", "z", "+00:00", "-00:00", "+05:30", "-0330", "", "+14:00"])
    at = f"{source.randint(1, 9999):04d}-{source.randint(1, 12):02d}-{source.randint(1, 28):02d}"
    at += source.choice("Tt ") + f"{source.randint(0, 23):02d}:{source.randint(0, 59):02d}:07{fraction}{zone}"
    text = uuid.UUID(int=source.getrandbits(128)).hex
    same = source.choice([text, text.upper(), str(uuid.UUID(text)).upper(), f"{{{text}}}", f"urn:uuid:{uuid.UUID(text)}"])
    whole = str(source.randrange(10**18))
    amount = source.choice(["", "-", "+", "000"]) + whole + source.choice(["", ".0", ".10", "e5", "E-7", "e+400"])
    raw = {"at": at, "id": same, "amount": amount, "many": [at], "named": {"x": at}}
    model, problem = wire.read(Everything, raw)
    assert problem is None and isinstance(model.at, dt.datetime) and isinstance(model.id, uuid.UUID)
    for each in (model, copy.copy(model), copy.deepcopy(model), model.model_copy(deep=True), again(model)):
        assert each == model and each.to_wire() == raw
        assert json.loads(each.to_json()) == raw


def again(value):
    return pickle.loads(pickle.dumps(value))


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_every_protocol_of_pickle_keeps_the_text(protocol):
    for value, write in (
        (formats.parse_datetime("2020-01-01t00:00:00.1234567-03:30"), formats.format_rfc3339),
        (wire.adapter_of(values.Uuid).validate_python("6F9619FF-8B86-D011-B42D-00CF4FC964FF"), wire.scalar),
        (wire.adapter_of(values.DecimalText).validate_python("1e5"), formats.format_decimal),
        (wire.adapter_of(values.HttpDate).validate_python("Sun, 06 Nov 1994 08:49:37 GMT"), wire.scalar),
    ):
        copied = pickle.loads(pickle.dumps(value, protocol))
        assert copied == value and type(copied) is type(value) and write(copied) == write(value)
    # What was computed from it is another value, and has no text.
    moved = formats.parse_datetime("2020-01-01T00:00:00.1234567Z") + dt.timedelta(seconds=1)
    assert formats.format_rfc3339(moved) == "2020-01-01T00:00:01.123456Z"


@seeded
def test_dates_times_and_durations(source):
    at = some_datetime(source)
    assert wire.scalar(at.date()) == f"{at.year:04d}-{at.month:02d}-{at.day:02d}"
    assert Everything(day=at.date()).to_wire() == {"day": wire.scalar(at.date())}
    assert dt.time.fromisoformat(wire.scalar(at.timetz())) == at.timetz()
    span = dt.timedelta(microseconds=source.choice([0, 1, -1, 10**6, 86_400 * 10**6, source.randint(-(10**15), 10**15)]))
    assert pydantic.TypeAdapter(dt.timedelta).validate_python(wire.scalar(span)) == span


@seeded
def test_decimals(source):
    value = decimal.Decimal((source.randint(0, 1), [source.randrange(10) for _ in range(30)], source.randint(-35, 8)))
    text = formats.format_decimal(value)
    assert decimal.Decimal(text) == value and "E" not in text
    assert Everything(amount=value).to_wire() == {"amount": text}


@seeded
def test_floats(source):
    value = source.choice([0.0, -0.0, 0.1, 1e16, -1e22, 5e-324, 1.7976931348623157e308, source.gauss(0, 1e9)])
    value = source.choice([value, float(source.getrandbits(60)), math.ldexp(source.random(), source.randint(-1000, 1000))])
    for text in (serialize.text_of(value), Everything(number=value).to_json()[len('{"number": ') : -1]):
        found = float(text)
        assert found == value and math.copysign(1, found) == math.copysign(1, value)


@pytest.mark.parametrize("value", [float("1e400"), float("-inf"), float("nan")])
def test_what_json_has_no_number_for_is_refused(value):
    with pytest.raises(exceptions.ApiValueError):
        serialize.text_of(value)
    with pytest.raises(exceptions.ApiValueError):
        serialize.json_bytes(serialize.plain({"a": [value]}))
    with pytest.raises(ValueError):
        Everything(number=value).to_json()
    with pytest.raises(ValueError):
        wire.scalar(decimal.Decimal(repr(value)))


def test_integers_and_decimals_beyond_every_float():
    assert serialize.text_of(10**400) == "1" + "0" * 400
    assert formats.format_decimal(decimal.Decimal("1e400")) == "1E+400"
    assert formats.format_decimal(decimal.Decimal("-0.0")) == "-0.0"


@seeded
def test_bytes(source):
    data = source.randbytes(source.randrange(50))
    assert base64.b64decode(Everything(data=data).to_wire()["data"], validate=True) == data
    assert wire.scalar(bytearray(data)) == wire.scalar(data)


def test_offsets_with_seconds_are_written_in_utc():
    zone = dt.timezone(dt.timedelta(minutes=17, seconds=30))
    assert formats.format_rfc3339(dt.datetime(1900, 1, 1, tzinfo=zone)) == "1899-12-31T23:42:30Z"
    with pytest.raises(ValueError):
        formats.format_rfc3339(dt.datetime(1, 1, 1, tzinfo=zone))


@pytest.mark.parametrize("text", ["2016-12-31T23:59:60Z", "\u0662\u0660\u0662\u0660-01-01T00:00:00Z", "2020-13-01T00:00:00Z"])
def test_texts_that_are_no_datetime_stay_texts(text):
    model, problem = wire.read(Everything, {"at": text, "many": [text]})
    assert problem is not None and model.at == text and model.to_wire() == {"at": text, "many": [text]}


@pytest.mark.parametrize(
    "data, charset, expected",
    [
        ('{"a": "ü€"}'.encode(), "iso-8859-1", {"a": "ü€"}),
        ('{"a": "ü"}'.encode("latin-1"), "iso-8859-1", {"a": "ü"}),
        ('{"a": "ü"}'.encode("utf-16"), "utf-16", {"a": "ü"}),
        (b'{"a": 1}', "no-such", {"a": 1}),
    ],
)
def test_json_is_utf_8_whatever_its_type_says_unless_its_bytes_are_none(data, charset, expected):
    media = f'application/json; charset="{charset}"'
    for kind in (None, t.Dict[str, t.Any]):
        contents = (operation.Content("application/json", "json", kind),)
        assert response._decode(contents, media, data) == (expected, None)
    assert json.loads(response._text(data, media)) == expected
