// What targets may know of the client that they have in common.

export type { Answer, AnswerContent, Result } from './answers';
export { isDecoded, mainContent, readingOrder } from './answers';
export type { BodyContent, BodyName, Call, CallArgument, CallBody, CallStream } from './call';
export { calledType } from './called-type';
export { clientOf, type Client } from './client';
export type { Credential, Requirements } from './credentials';
export { variableNames } from './credentials';
export type { Difference } from './differences';
export {
  answersBytes,
  contentWithFiles,
  downloadedFirst,
  readsValue,
  sendsFiles,
  takesFile,
  takesFileFirst,
} from './files';
export type { Group } from './groups';
export { anchorHint, inlineHints, inlineName, type Anchor, type InlineName, type InlineWord } from './inline-names';
export { argumentScope, callHints, isFurther, operationHint, recordedAs, unnamedHint } from './operation-name';
export { licenceText, packageFactOptions, packageFacts, pageBase, type PackageFacts } from './package-facts';
export { packageVersionOf } from './package-version';
export { Places, type KnownPlaces } from './identities';
export type { PageRow } from './pages';
export type { Policy } from './policy';
export { hasPages, namesAt, pageArgumentAt, pagedContent, stepsTo } from './paged-call';
export { inOrderOfRecord, withRecordedOrder } from './recorded-order';
export { requestPath } from './request-path';
export { RETRY_RULES, TOKEN_RETRY_RULES } from './retry-rules';
export type { ParameterRow, PartRow } from './serialization';
export { addressOf, calledElsewhere } from './servers';
export { streamFacts } from './stream-facts';
export type { StreamRow } from './streams';
export { xmlData, type XmlNode, type XmlShape } from './xml-rows';
export type { TokenFlows } from './token-flows';
export { typeRank } from './type-rank';
export { Types } from './types';
export { webhookFacts, type EventFacts, type WebhookFacts } from './webhook-facts';
export { receivedWebhooks, type EventMark, type ReceivedWebhooks, type WebhookRow } from './webhooks';
export type { SignatureRow } from './webhook-signatures';
export { inWireOrder } from './wire-order';
export { jsonOf, type Sample, type SampleEntry, type Side } from './sample';
export { Samples, type SampleSource } from './samples';
