// The section of the README about bodies of several media types; empty where the document has none that need two methods.

import { currentOf } from '../../../client';
import { fence, md, type Markdown } from '../../../languages/markup';
import type { Plan } from '../plan';
import { code } from '../../common/pages/links';
import { bothPiece } from './pieces';

export function bodiesSection(plan: Plan): Markdown {
  const all = plan.operations.filter(({ call }) => call.sends !== undefined);
  const shown = currentOf(all);
  const further = shown.find(({ body }) => body?.kind === 'fields') ?? shown[0];
  const first = plan.operations.find(({ source, call }) => source === further?.source && call.sends === undefined);
  if (further === undefined || first === undefined) return md``;
  return md`### Bodies of several media types

An operation whose body may be values of several types has a method for each, with a word for the media type in its name. Fields of a form are arguments, as everywhere:

${fence(bothPiece(first, further, plan), 'csharp')}

\`${code(first.name)}\` takes the model of JSON, or else of the first media type. Where the same value may go out in several ways, \`ContentType\` of \`CallOptions\` chooses the media type, and \`Body\` is a body that is sent as it is.

`;
}
