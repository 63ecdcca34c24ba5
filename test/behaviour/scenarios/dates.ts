// Date-times that a program makes, not the client from a text: written with their fraction wherever they stand. How many
// zeros end a fraction differs by language (RFC 3339 §5.6 allows any), so they are compared without them.

import type { Scenario, Step } from '../scenario';

const moments = [
  '2024-02-29T12:30:15.250Z',
  '2024-02-29T12:30:15.5Z',
  '2024-02-29T12:30:15.007Z',
  '2024-02-29T12:30:15Z',
];

function writes(name: string, at: string, step: Step): Scenario {
  return {
    name: `a date-time that the client makes: ${name}, ${at}`,
    covers: ['value.date'],
    spec: 'values',
    steps: [step],
  };
}

export const dateScenarios: readonly Scenario[] = moments.flatMap((at) => {
  const json = { at, list: [at, at], by_name: { a: at } };
  const inUrl = encodeURIComponent(at);
  return [
    writes('body, list and map', at, {
      call: { operation: 'dates', fresh: true, body: { json } },
      exchanges: [
        { request: { method: 'POST', target: '/dates', body: { json }, freshDates: true }, reply: { status: 204 } },
      ],
      expect: { ok: true },
    }),
    writes('path, query and header', at, {
      call: {
        operation: 'datesIn',
        fresh: true,
        args: { path: { day: at }, query: { at, list: [at] }, header: { 'X-At': at } },
      },
      exchanges: [
        {
          request: {
            method: 'GET',
            target: `/dates/${inUrl}?at=${inUrl}&list=${inUrl}`,
            headers: { 'x-at': at },
            freshDates: true,
          },
          reply: { status: 204 },
        },
      ],
      expect: { ok: true },
    }),
    writes('form', at, {
      call: { operation: 'datesForm', fresh: true, body: { form: { at } } },
      exchanges: [
        {
          request: { method: 'POST', target: '/dates-form', body: { form: [['at', at]] }, freshDates: true },
          reply: { status: 204 },
        },
      ],
      expect: { ok: true },
    }),
  ];
});
