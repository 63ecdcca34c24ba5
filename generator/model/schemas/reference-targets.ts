// Where references lead. A reference without a target is reported; the schema that has it becomes `unknown`, and anything
// else that has it is left out.

import type { LoadedSpec, SpecNode } from '../../spec/loaded-spec';
import { followReference, stepOf } from '../../spec/resolve';
import type { Findings } from './findings';
import { withWords, type WordField } from './reference-words';

export class ReferenceTargets {
  readonly #spec: LoadedSpec;
  readonly #findings: Findings;
  /** By file and reference: the target, or the reason why there is none. */
  readonly #targets = new Map<string, Map<string, SpecNode | string>>();

  constructor(spec: LoadedSpec, findings: Findings) {
    this.#spec = spec;
    this.#findings = findings;
  }

  /** The node that a schema's reference names. It takes one step only: the node may be a reference again. */
  target(node: SpecNode, ref: string): SpecNode | undefined {
    const target = this.lookUp(node.place.file, ref);
    if (typeof target !== 'string') return target;
    const cycle = target === 'cycle';
    this.#findings.report(
      'warning',
      cycle ? 'model-alias-cycle' : 'model-ref-unresolved',
      cycle ? `the references from "${ref}" lead back to it and never to a schema` : `there is nothing at "${ref}"`,
      node.place,
      'The value has no type: it is treated as unknown.',
    );
    return undefined;
  }

  /** As `target`, without a report: the reason where there is no target. */
  lookUp(file: string, ref: string): SpecNode | string {
    let targets = this.#targets.get(file);
    if (targets === undefined) this.#targets.set(file, (targets = new Map()));
    let target = targets.get(ref);
    if (target === undefined) targets.set(ref, (target = this.#find(file, ref)));
    return target;
  }

  #find(file: string, ref: string): SpecNode | string {
    const start: SpecNode = { place: { file, pointer: '' }, value: { $ref: ref } };
    const found = followReference(this.#spec, start);
    if (!('reason' in found)) return found.next ?? found.node;
    // The step leads somewhere, and a report about what is there will say that it leads on to nothing.
    return found.reason === 'cycle' || found.at === start ? found.reason : stepOf(this.#spec, start);
  }

  /** Follows every reference on the way; for objects that are not schemas (parameters, responses, …), with the words beside them. */
  resolved(node: SpecNode, fields: readonly WordField[] = ['description']): SpecNode | undefined {
    const found = followReference(this.#spec, node);
    if (!('reason' in found)) return withWords(this.#spec, node, found.node, fields);
    this.#findings.report(
      'warning',
      'model-ref-unresolved',
      `nothing is found at "${found.ref}"`,
      found.at.place,
      'What refers to it is left out.',
    );
    return undefined;
  }
}
