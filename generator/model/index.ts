// The types of the model, for targets: one place to import them from. Types only.

export type * from './api-model';
export type * from './declaration';
export type * from './docs';
export type * from './name-hints';
export type * from './operation';
export type * from './page-rule';
export type { CredentialVariables } from './credential-variables';
export type * from './security-scheme';
export type * from './type';
export type * from './xml-hints';
