// Types of clients as readers know them. A Python client imports modules under names of its own, so that no name of a document
// can hide them: `_t.Optional[_p.StrictStr]` is shown as `Optional[StrictStr]`.

/** Texts stay as they are, whatever they hold. */
export function shownType(target: string, type: string): string {
  return target === 'python' ? type.replace(/("(?:[^"\\]|\\.)*")|\b_[a-z]+\./g, (_all, text = '') => text) : type;
}
