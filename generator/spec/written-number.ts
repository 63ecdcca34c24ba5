// A number whose text is not how it prints (`1.0`, `0x1F`, `9007199254740993`), until the survey of its file puts a number in
// its place. As a key of YAML it is its text.

export class WrittenNumber extends Number {
  readonly #text: string;

  constructor(text: string) {
    super(Number(text));
    this.#text = text;
  }

  override toString(): string {
    return this.#text;
  }
}
