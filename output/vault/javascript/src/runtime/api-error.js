// The error of a call that the server answered with a status that is not a success. All other failures are the classes
// of errors.js, told apart by `kind`.

import { ApiResponse } from "./api-response.js";
import { APIError } from "./errors.js";

/** `data` is the decoded body: an instance of the model that the document declares for the status. */
export class ApiError extends APIError {
  static id = "ApiError";
  #response;

  constructor(init) {
    super(init);
    this.#response = new ApiResponse(init, init.body);
  }

  /** The response, in the form that callbacks get it. */
  get response() {
    return this.#response;
  }
}
