// Whether wire JSON has the types that a model says. What a server may add one day is let through: unknown properties, and
// values of enums that are not known.

import { type ValueType } from "./types.js";
/** Throws an Error that names the field. Null is let through: whether it is allowed is not known here. */
export declare function validateValue(field: string, value: unknown, type: ValueType): void;
