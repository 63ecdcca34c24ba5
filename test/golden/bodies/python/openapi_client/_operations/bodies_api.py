# Written by specsmith from an OpenAPI document. Changes will be lost.

from __future__ import annotations

import typing as _t

from .. import models as _m
from .._core import operation as _o
from .._core import xml as _x
from ._xml import SHAPES as _SHAPES

CREATE_NOTE: _o.Op[_m.Note] = _o.Op(
    "createNote",
    "POST",
    "/json",
    params=(_o.Param("note", "", "body", None, required=True),),
    contents=(_o.Content("application/json", "json", lambda: _m.Note),),
    responses=(
        _o.Resp(
            "201",
            True,
            (_o.Content("application/json", "json", lambda: _m.Note),),
        ),
    ),
)
UPDATE_NOTE: _o.Op[None] = _o.Op(
    "updateNote",
    "PATCH",
    "/json",
    params=(
        _o.Param(
            "id",
            "id",
            "query",
            _o.text,
            required=True,
            style="form",
            explode=True,
        ),
        _o.Param("update_note_request", "", "body", None),
    ),
    contents=(
        _o.Content(
            "application/merge-patch+json",
            "json",
            lambda: _m.UpdateNoteRequest,
        ),
    ),
    responses=(_o.Resp("204", True),),
    accept="",
)
REPLACE_NOTES: _o.Op[None] = _o.Op(
    "replaceNotes",
    "PUT",
    "/list",
    params=(_o.Param("note", "", "body", None, required=True),),
    contents=(_o.Content("application/json", "json", lambda: _t.List[_m.Note]),),
    responses=(_o.Resp("204", True),),
    accept="",
)
SEND_TEXT: _o.Op[str] = _o.Op(
    "sendText",
    "POST",
    "/text",
    params=(_o.Param("body", "", "body", None, required=True),),
    contents=(_o.Content("text/plain", "text"),),
    responses=(_o.Resp("200", True, (_o.Content("text/plain", "text"),)),),
    accept="text/plain",
)
SEND_XML: _o.Op[_m.Note] = _o.Op(
    "sendXml",
    "POST",
    "/xml",
    params=(_o.Param("note", "", "body", None, required=True),),
    contents=(
        _o.Content(
            "application/xml",
            "xml",
            lambda: _m.Note,
            xml=_x.Xml(_x.Node("Note", "object"), _SHAPES),
        ),
    ),
    responses=(
        _o.Resp(
            "200",
            True,
            (
                _o.Content(
                    "application/xml",
                    "xml",
                    lambda: _m.Note,
                    xml=_x.Xml(_x.Node("Note", "object"), _SHAPES),
                ),
            ),
        ),
    ),
    accept="application/xml",
)
UPLOAD: _o.Op[bytes] = _o.Op(
    "upload",
    "PUT",
    "/binary",
    params=(_o.Param("body", "", "body", None, required=True),),
    contents=(_o.Content("application/octet-stream", "binary"),),
    responses=(_o.Resp("200", True, (_o.Content("image/png", "binary"),)),),
    accept="image/png",
)
UPLOAD_IMAGE: _o.Op[None] = _o.Op(
    "uploadImage",
    "POST",
    "/binary",
    params=(_o.Param("body", "", "body", None, required=True),),
    contents=(_o.Content("image/*", "binary"),),
    responses=(_o.Resp("204", True),),
    accept="",
)
SEND_SEVERAL: _o.Op[None] = _o.Op(
    "sendSeveral",
    "POST",
    "/several",
    params=(_o.Param("note_v2", "", "body", None, required=True),),
    contents=(
        _o.Content("application/vnd.note.v2+json", "json", lambda: _m.NoteV2),
        _o.Content("application/json; charset=utf-8", "json", lambda: _m.Note),
        _o.Content("text/csv", "text"),
        _o.Content("application/octet-stream", "binary"),
    ),
    responses=(_o.Resp("204", True),),
    accept="",
)
ATTACH: _o.Op[None] = _o.Op(
    "attach",
    "POST",
    "/attachments",
    params=(
        _o.Param("draft", "draft", "query", _o.boolean, style="form", explode=True),
        _o.Param("note", "", "body", None),
    ),
    contents=(
        _o.Content("application/json", "json", lambda: _m.Note),
        _o.Content(
            "application/x-www-form-urlencoded",
            "form",
            lambda: _m.Note,
            parts=(_o.Part("title"), _o.Part("text")),
        ),
        _o.Content(
            "multipart/form-data",
            "multipart",
            parts=(
                _o.Part("title"),
                _o.Part("text"),
                _o.Part("files", "binary", repeated=True),
            ),
        ),
    ),
    responses=(_o.Resp("204", True),),
    accept="",
)
REPLACE_ATTACHMENT: _o.Op[None] = _o.Op(
    "replaceAttachment",
    "PUT",
    "/attachments",
    params=(_o.Param("replace_attachment_request", "", "body", None, required=True),),
    contents=(
        _o.Content(
            "multipart/form-data",
            "multipart",
            parts=(_o.Part("file", "binary"),),
        ),
        _o.Content("text/plain", "text"),
    ),
    responses=(_o.Resp("204", True),),
    accept="",
)
