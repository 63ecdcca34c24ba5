// The names of servers. A client chooses by them where each server of the document has one of its own.

import type { ApiModel } from '../../../model';

export function namedServers({ model }: { readonly model: Pick<ApiModel, 'servers'> }): readonly string[] | undefined {
  const names = model.servers.flatMap(({ name }) => name ?? []);
  const isWhole = names.length > 0 && names.length === model.servers.length;
  return isWhole && new Set(names).size === names.length ? names : undefined;
}
