// From two clients of one target to what changed, the worst first, and what that is by semver.

import { plainData } from '../support/plain-data';
import { shownType } from '../support/shown-type';
import type { TargetName } from '../targets/target';
import type { Change } from './change';
import { compareClientWide } from './client-wide';
import { Comparison } from './comparison';
import { highest, IMPACTS, type Impact } from './impact';
import { compareModels } from './models';
import { compareOperations } from './operations';
import { compareServers } from './servers';
import { Side, type Source } from './side';
import { compareWebhooks } from './webhooks';

export interface Difference {
  readonly impact: Impact;
  readonly changes: readonly Change[];
}

export function compareClients(target: TargetName, before: Source, after: Source): Difference {
  const comparison = new Comparison(target, new Side(before), new Side(after));
  compareClientWide(comparison);
  compareServers(comparison);
  compareOperations(comparison);
  compareWebhooks(comparison);
  compareModels(comparison);
  if (comparison.changes.length === 0 && textOf(before) !== textOf(after)) {
    const place = { file: '', pointer: '/info' };
    const versions = { before: before.model.info.version, after: after.model.info.version };
    comparison.add('document-changed', { symbol: before.model.info.title, ...versions, old: place, new: place });
  }
  const changes = once(comparison.changes).map((change) => shown(change, target));
  return {
    impact: highest(changes.map(({ impact }) => impact)),
    changes: IMPACTS.flatMap((impact) => changes.filter((change) => change.impact === impact)),
  };
}

/** With types as readers know them. */
function shown(change: Change, target: TargetName): Change {
  const { before, after } = change;
  return {
    ...change,
    ...(before === undefined ? {} : { before: shownType(target, before) }),
    ...(after === undefined ? {} : { after: shownType(target, after) }),
  };
}

function textOf({ model }: Source): string {
  return JSON.stringify(plainData(model));
}

function once(changes: readonly Change[]): readonly Change[] {
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}
