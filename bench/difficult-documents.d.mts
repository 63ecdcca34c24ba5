export interface Shape {
  /** The smallest n. */
  readonly size: number;
  readonly schemas: (n: number) => object;
  readonly paths?: (n: number) => object;
}
export const shapes: Readonly<Record<string, Shape>>;
export function documentOf(shape: Shape, n: number): string;
export const squareShapes: readonly string[];
