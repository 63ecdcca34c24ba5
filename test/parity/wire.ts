// Questions that only what is sent can answer. Each names the scenarios of test/behaviour that every driver runs.

export interface WireQuestion {
  readonly question: string;
  readonly answer: string;
  readonly scenarios: readonly string[];
}

export const WIRE_QUESTIONS: readonly WireQuestion[] = [
  {
    question: 'a read-only field of what is sent',
    answer: 'left out',
    scenarios: ['read-only is read and not sent'],
  },
  {
    question: 'a part of `format: byte`',
    answer: 'Base64 text',
    scenarios: ['a part of format byte is Base64 text', '3.0: a part of format byte is Base64 text'],
  },
  {
    question: 'an object or a map as a field of an urlencoded form',
    answer: 'JSON text',
    scenarios: ['form field that is an object', 'form field that is a map'],
  },
  {
    question: 'a part without a type (3.1)',
    answer: 'a file',
    scenarios: ['a part without a type is a file', 'a part of a media type without a type is a file'],
  },
  {
    question: 'a form beside `text/plain`',
    answer: 'either can be sent',
    scenarios: ['form beside text: the form', 'form beside text: the text'],
  },
  {
    question: 'a field that the schema of a form requires, and nobody gives',
    answer: 'refused',
    scenarios: ['form without a field that its schema requires'],
  },
  {
    question: 'POST, and nobody listens',
    answer: 'three attempts',
    scenarios: ['POST where nothing listens is tried again'],
  },
  {
    question: 'a key of `paths` with a query',
    answer: 'one `?`',
    scenarios: ['a path key with a query', 'a path key with a query, and a parameter'],
  },
  {
    question: '`application/*+json` before `application/json`',
    answer: 'the range is not sent',
    scenarios: ['a range with a suffix before its sibling'],
  },
  {
    question: 'text declared as `*/*`, answered as JSON',
    answer: 'the string without its quotes',
    scenarios: ['text of an open media type: a JSON string'],
  },
  {
    question: 'a string declared as JSON, answered as `text/html`',
    answer: 'the text',
    scenarios: ['a JSON text that comes as text: as a page'],
  },
  {
    question: 'a number declared as `text/plain`',
    answer: 'the number',
    scenarios: ['a number that comes as text/plain: plainCount'],
  },
  {
    question: '`text/event-stream`',
    answer: 'read event by event',
    scenarios: ['an event stream is a stream'],
  },
];
