// `ApiClient.callApi`: a call that no generated operation describes, from the parts that it is given.

import { formBody } from "./body-form.js";
import { multipartBody } from "./body-multipart.js";
import { binaryBody, textBody } from "./body-raw.js";
import { jsonBody } from "./json.js";
import { header, path as inPath, query } from "./places.js";
import { blob } from "./readers.js";
import { redirects } from "./redirects.js";
import { readJson, readOpenText } from "./reading.js";
import { plain, simple } from "./styles-path.js";
import { formExploded } from "./styles-query.js";
import { typed } from "./types.js";

export function adHocOperation(args) {
  const [path, method, pathParams, queryParams, headerParams, formParams, body] = args;
  const [authNames, contentTypes, accepts, returnType, basePath, callback] = args.slice(7);
  const input = {};
  const params = [];
  const add = (kind, values, place, style) => {
    for (const [name, value] of Object.entries(values ?? {})) {
      input[`${kind} ${name}`] = value ?? undefined;
      params.push([place, name, style, undefined, `${kind} ${name}`]);
    }
  };
  add("path", pathParams, inPath, simple);
  add("query", queryParams, query, formExploded);
  add("header", headerParams, header, plain);
  const fields = Object.entries(formParams ?? {}).filter(
    ([, value]) => value !== undefined && value !== null,
  );
  input["body"] = fields.length > 0 ? Object.fromEntries(fields) : (body ?? undefined);
  const jsonType = contentTypes?.find((type) => /json/i.test(type));
  const type =
    jsonType ??
    contentTypes?.[0] ??
    (fields.length > 0 ? "application/x-www-form-urlencoded" : "application/json");
  const content =
    returnType === null ? [] : [readerOf(returnType), { type: typed, of: returnType }];
  const operation = {
    id: `${method} ${path}`,
    method: method.toUpperCase(),
    path,
    ...(/^(GET|HEAD)$/i.test(method) && { follow: redirects }),
    params,
    bodyName: "body",
    body: { type, write: writerOf(type), codec: { type: typed, of: Object } },
    success: { "2XX": content },
    accept: accepts?.join(", ") || "application/json",
    security: authNames === null || authNames.length === 0 ? [] : authNames.map((name) => [name]),
  };
  const options = basePath === null || basePath === undefined ? {} : { serverURL: basePath };
  return { operation, input, options, callback: callback ?? undefined };
}

function readerOf(type) {
  return type === "Blob" || type === "File" ? blob : type === "String" ? readOpenText : readJson;
}

function writerOf(type) {
  if (/json/i.test(type)) return jsonBody;
  if (type === "multipart/form-data") return multipartBody;
  if (type === "application/x-www-form-urlencoded") return formBody;
  return /^text\//i.test(type) ? textBody : binaryBody;
}
