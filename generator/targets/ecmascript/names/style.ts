// How the runtime makes a property's name of a wire name: such names are left out of the data that it is given.

/** What the runtime makes of a wire name by itself (camel-case.ts). */
export function runtimeCamelCase(wireName: string): string {
  return wireName.replace(/_([a-z])/g, (_whole, letter: string, at: number) =>
    at > 0 ? letter.toUpperCase() : letter,
  );
}
