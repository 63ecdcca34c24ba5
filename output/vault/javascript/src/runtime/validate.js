// Whether wire JSON has the types that a model says. What a server may add one day is let through: unknown properties, and
// values of enums that are not known.

import { isObject } from "./codec.js";
import { isList, isTuple, itemType } from "./types.js";

/** Throws an Error that names the field. Null is let through: whether it is allowed is not known here. */
export function validateValue(field, value, type) {
  if (value === undefined || value === null) return;
  if (typeof type === "string") {
    const [kind, fits] = SCALARS[type] ?? [];
    if (kind !== undefined && fits?.(value) === false) throw wrong(field, kind, value);
  } else if (isList(type) || isTuple(type)) {
    if (!Array.isArray(value)) throw wrong(field, "a list", value);
    value.forEach((item, index) => validateValue(field, item, itemType(type, index)));
  } else if (typeof type === "function") {
    if ("validateJSON" in type) validateModel(field, value, type);
  } else {
    if (!isObject(value)) throw wrong(field, "an object", value);
    for (const item of Object.values(value)) validateValue(field, item, type.String);
  }
}

/** Models are objects; unions may be anything. */
function validateModel(field, value, type) {
  if (type.RequiredProperties !== undefined && !isObject(value))
    throw wrong(field, "an object", value);
  type.validateJSON(value);
}

const isNumber = (value) => typeof value === "number" || typeof value === "bigint";
const isText = (value) => typeof value === "string" || value instanceof String;
const isTime = (value) => isText(value) || value instanceof Date;

const SCALARS = {
  String: ["a text", isText],
  Number: ["a number", isNumber],
  Integer: ["a number", isNumber],
  Boolean: ["true or false", (value) => typeof value === "boolean"],
  Date: ["a text", isTime],
  FullDate: ["a text", isTime],
};

function wrong(field, kind, value) {
  return new Error(
    `Expected the field \`${field}\` to be ${kind} but got: ${JSON.stringify(value).slice(0, 200)}`,
  );
}
