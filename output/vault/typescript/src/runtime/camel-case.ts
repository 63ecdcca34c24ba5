// The property name of a wire name, by the runtime's own simple rule. Where it gives another name than the generator
// wants, the generator writes the name out.

export function camelCase(wireName: string): string {
  return wireName.replace(/_([a-z])/g, (_whole, letter: string, at: number) => (at ? letter.toUpperCase() : letter));
}
