// The error of a call that the server answered with a status that is not a success. All other failures are the classes
// of errors.js, told apart by `kind`.

import { ApiResponse } from "./api-response.js";
import { APIError, type APIErrorInit } from "./errors.js";
/** `data` is the decoded body: an instance of the model that the document declares for the status. */
export declare class ApiError<Data = unknown> extends APIError<Data> {
  #private;
  static readonly id: string;
  constructor(init: APIErrorInit<Data>);
  /** The response, in the form that callbacks get it. */
  get response(): ApiResponse;
}
