// How two clients of one target differ, and what that does to programs.

export type { Change, Where } from './change';
export { compareClients, type Difference } from './compare';
export { highest, IMPACTS, nextVersion, reaches, type Impact } from './impact';
export { placeIn } from './places';
export { RULES, type Kind, type Rule, type RuleId } from './rules';
export type { Source } from './side';
