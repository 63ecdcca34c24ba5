// Prints files by Handlebars templates. The only file that loads handlebars. A view has code, lists, objects and flags
// as leaves, never text: a string does not compile (ring 1), is refused when rendered (ring 2), and a template that could
// get around that is refused when loaded (ring 3, template-lint.ts).
//
// Layout: a hole on a line that begins with blanks gives these blanks to every further line of its code, empty ones
// excepted; so does a partial that stands alone on its line. That is safe because a literal is always one line.

import type HandlebarsNamespace from 'handlebars';
import { invariant } from '../support/invariant';
import { Code, indent, mint, type Language } from './code';
import type { CodeSymbol } from './symbol';
import { INDENTED, PARTIAL, lintTemplate, withLayout } from './template-lint';

/** What a view may hold: `Safe<L, V>` is `V` where every leaf is code of this language or a flag; other leaves are `never`. */
export type Safe<L extends Language, V> = V extends boolean | null | undefined
  ? V
  : V extends Code
    ? V extends Code<L>
      ? V
      : never
    : V extends readonly (infer Item)[]
      ? readonly Safe<L, Item>[]
      : V extends (...parameters: never) => unknown
        ? never
        : V extends object
          ? { readonly [K in keyof V]: Safe<L, V[K]> }
          : never;

export interface TemplateEngine<L extends Language> {
  /** Every hole's path must be in the view (a condition may be absent). `if` is true for all code, the empty one too. The result mentions what the view's code mentions. */
  render<V extends object>(name: string, view: V & Safe<L, V>): Code<L>;
}

export type Templates = { readonly [name: string]: string };

/** What compiled programs are called with, of which Handlebars has one for each template. */
type Container = {
  readonly escapeExpression: (value: unknown) => string;
  readonly strict: (view: View | null | undefined, name: string, place: unknown) => unknown;
  readonly lookupProperty: (view: View, name: string) => unknown;
};
type View = { readonly [name: string]: unknown };
type Helpers = { readonly [name: string]: unknown };
type Program = (
  container: Container,
  view: unknown,
  helpers: Helpers,
  partials: unknown,
  data: unknown,
  blockParams: unknown,
  depths: unknown,
) => unknown;
type TemplateSpec = { [key: string]: unknown };

/** Handlebars' own steps of compiling, which its types leave out. */
interface Compilers {
  Compiler: new () => { compile(ast: unknown, options: object): unknown };
  JavaScriptCompiler: new () => { compile(env: unknown, options: object, context: undefined, asObject: true): unknown };
}

const OPTIONS = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { if: true, unless: true, each: true, with: true, [INDENTED]: true, [PARTIAL]: true },
  noEscape: false,
  preventIndent: true,
};

/** Templates by name; `{{> name}}` includes another one of them. Throws where a template breaks a rule. */
export function createTemplateEngine<L extends Language>(language: L, templates: Templates): TemplateEngine<L> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- only runs that print by templates pay for loading it
  const handlebars = (require('handlebars') as typeof HandlebarsNamespace).create();
  const names = new Set(Object.keys(templates));
  const parsed = new Map<string, hbs.AST.Program>();
  for (const name of names) {
    const text = templates[name] ?? '';
    const ast = handlebars.parse(text);
    lintTemplate(name, ast, names);
    parsed.set(name, withLayout(ast, text));
  }

  let mentions: CodeSymbol[] = [];

  /** Ring 2: whatever a template prints goes through here. */
  function guard(value: unknown): string {
    invariant(value instanceof Code, `a template prints ${describe(value)}, which is not code`);
    invariant(value.language === language, `a template for ${language} prints ${value.language} code`);
    for (const mention of value.mentions) mentions.push(mention);
    return value.text;
  }

  const compiled = new Map<string, (view: unknown) => string>();

  function compile(name: string): (view: unknown) => string {
    const known = compiled.get(name);
    if (known !== undefined) return known;
    const ast = parsed.get(name);
    invariant(ast !== undefined, `no template named ${name}`);
    const { Compiler, JavaScriptCompiler } = handlebars as unknown as Compilers;
    const environment = new Compiler().compile(ast, OPTIONS);
    const spec = new JavaScriptCompiler().compile(environment, OPTIONS, undefined, true) as TemplateSpec;
    const template = handlebars.template(guarded(spec, guard, handlebars.helpers) as TemplateSpecification);
    const render = (view: unknown): string => template(view);
    compiled.set(name, render);
    return render;
  }

  function renderView(name: string, view: unknown): Code<L> {
    const outer = mentions;
    mentions = [];
    try {
      const text = compile(name)(view);
      return mint(language, text, mentions);
    } finally {
      mentions = outer;
    }
  }

  handlebars.registerHelper(INDENTED, (value: unknown, blanks: string) =>
    value instanceof Code ? indent(value, blanks.length) : value,
  );
  handlebars.registerHelper(PARTIAL, (name: string, view: unknown, blanks: string) => {
    const code = renderView(name, view);
    return mint(language, code.text.replace(/^(?=[^\n])/gm, blanks), code.mentions);
  });

  return { render: (name, view) => renderView(name, view) };
}

/**
 * The compiled template with our guard in place of Handlebars' escape function. That function belongs to a module which
 * all environments of the process share, so it is not replaced there but in what each program is called with.
 *
 * Properties are looked up without Handlebars' protection of prototypes, and helpers are called without the wrappers by which
 * Handlebars gives them that lookup. Templates are ours and name no such property (ring 3), views are typed, and both
 * together took a fifth of the time of rendering.
 */
function guarded(spec: TemplateSpec, guard: (value: unknown) => string, helpers: Helpers): TemplateSpec {
  const containers = new WeakMap<object, Container>();
  const containerFor = (container: Container): Container => {
    const known = containers.get(container);
    if (known !== undefined) return known;
    const made = Object.create(container, {
      escapeExpression: { value: guard },
      lookupProperty: { value: (view: View, name: string): unknown => view[name] },
      strict: {
        value: (view: View | null | undefined, name: string, place: unknown): unknown =>
          view !== null && view !== undefined && Object.hasOwn(view, name)
            ? view[name]
            : container.strict(view, name, place),
      },
    }) as Container;
    containers.set(container, made);
    return made;
  };
  const result: TemplateSpec = {};
  for (const [key, value] of Object.entries(spec)) {
    if (typeof value !== 'function') {
      result[key] = value;
      continue;
    }
    const program = value as Program;
    const guardedProgram: Program = (container, view, _wrapped, partials, data, blockParams, depths) =>
      program(containerFor(container), view, helpers, partials, data, blockParams, depths);
    result[key] = guardedProgram;
  }
  return result;
}

function describe(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : value === null ? 'null' : typeof value;
}
