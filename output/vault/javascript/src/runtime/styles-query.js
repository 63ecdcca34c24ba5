// Query and cookie parameters: form, spaceDelimited, tabDelimited, pipeDelimited and deepObject (OAS 3.1 §4.8.12). Names are encoded
// as values are. Empty arrays and objects send nothing. The `…Reserved` ones are those of `allowReserved: true`.

import { encodeReserved, encodeText, isPresent, listOf, pairsOf, textOf } from "./encode.js";

/** `a=1&a=2`; the properties of an object become parameters, also those that are arrays. What is deeper has brackets: `a[b]=1`. */
export function formExploded(name, value, encode = encodeText) {
  const list = listOf(value);
  if (list !== undefined)
    return list.map((item) => `${encodeText(name)}=${encode(item)}`).join("&");
  const pairs = pairsOf(value);
  if (pairs === undefined)
    return isPresent(value) ? `${encodeText(name)}=${encode(textOf(value))}` : "";
  const parts = pairs.map(([key, item]) => {
    const isDeep = [item].flat().some((each) => pairsOf(each) !== undefined);
    return isDeep ? deepObject(key, item, encode) : formExploded(key, item, encode);
  });
  return parts.filter(Boolean).join("&");
}

/** `a=1,2` */
export function form(name, value, encode = encodeText) {
  return delimited(name, value, ",", encode);
}

/** `a=1%202` */
export function spaceDelimited(name, value, encode = encodeText) {
  return delimited(name, value, "%20", encode);
}

/** `a=1%092`: `collectionFormat: tsv` of Swagger 2.0. */
export function tabDelimited(name, value, encode = encodeText) {
  return delimited(name, value, "%09", encode);
}

/** `a=1%7C2` */
export function pipeDelimited(name, value, encode = encodeText) {
  return delimited(name, value, "%7C", encode);
}

/** `a[b]=1&a[c][d]=2`; items of an array have brackets too: `a[]=1&a[]=2`, and numbered ones where they are no texts, `a[0][b]=1`. */
export function deepObject(name, value, encode = encodeText) {
  const list = Array.isArray(value);
  const parts = pairsOf(list ? { ...value } : value)?.map(([key, item]) =>
    deepObject(`${name}[${list && typeof item !== "object" ? "" : key}]`, item, encode),
  );
  if (parts) return parts.filter(Boolean).join("&");
  return isPresent(value) ? `${encodeText(name)}=${encode(textOf(value))}` : "";
}

export function formExplodedReserved(name, value) {
  return formExploded(name, value, encodeReserved);
}

export function formReserved(name, value) {
  return form(name, value, encodeReserved);
}

export function spaceDelimitedReserved(name, value) {
  return spaceDelimited(name, value, encodeReserved);
}

export function tabDelimitedReserved(name, value) {
  return tabDelimited(name, value, encodeReserved);
}

export function pipeDelimitedReserved(name, value) {
  return pipeDelimited(name, value, encodeReserved);
}

export function deepObjectReserved(name, value) {
  return deepObject(name, value, encodeReserved);
}

function delimited(name, value, separator, encode) {
  const list = listOf(value) ?? pairsOf(value)?.flatMap(([key, item]) => [key, textOf(item)]);
  if (list === undefined)
    return isPresent(value) ? `${encodeText(name)}=${encode(textOf(value))}` : "";
  return list.length === 0 ? "" : `${encodeText(name)}=${list.map(encode).join(separator)}`;
}
