// The sample of a body that pages send a file in.

import type { Property } from '../model';
import type { BodyContent } from './call';
import type { Sample } from './sample';
import type { Types } from './types';

/** The sample of a form with its first file, whether or not that is required. */
export function withFile(sample: Sample, { type, parts }: BodyContent, types: Types): Sample {
  const first = parts.find(({ as }) => as === 'file');
  const property = first && types.properties(type).get(first.wireName);
  if (property === undefined) return sample;
  const one: Sample = { kind: 'file' };
  const isList = types.underlying(property.type).kind === 'array';
  return withMember(sample, property, isList ? { kind: 'list', items: [one] } : one);
}

/** The same object with another value of one of its properties. */
export function withMember(sample: Sample, property: Property, value: Sample): Sample {
  if (sample.kind !== 'object') return sample;
  const others = sample.members.filter((one) => one.property.wireName !== property.wireName);
  return { ...sample, members: [...others, { property, value }] };
}
