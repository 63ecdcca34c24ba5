// `ApiClient.callApi`: a call that no generated operation describes, from the parts that it is given.

import type { MethodOperation, RequestOptions } from "./call.js";
import { type ValueType } from "./types.js";
type Values = {
  readonly [name: string]: unknown;
};
export type AdHocCall<Callback> = readonly [
  path: string,
  httpMethod: string,
  pathParams: Values | null,
  queryParams: Values | null,
  headerParams: Values | null,
  formParams: Values | null,
  bodyParam: unknown,
  authNames: readonly string[] | null,
  contentTypes: readonly string[] | null,
  accepts: readonly string[] | null,
  returnType: ValueType | null,
  apiBasePath?: string | null,
  callback?: Callback | null,
];
interface Prepared<Callback> {
  readonly operation: MethodOperation;
  readonly input: Values;
  readonly options: RequestOptions;
  readonly callback: Callback | undefined;
}
export declare function adHocOperation<Callback>(args: AdHocCall<Callback>): Prepared<Callback>;
export {};
