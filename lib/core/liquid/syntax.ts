/** The tree of a template: text, places with a value, and conditions. Offsets are UTF-16 into the source. */

export type Filter = { readonly name: string; readonly args: readonly string[]; readonly at: number };

/** `{{ name | filter: "argument" }}`, or a quoted text in place of the name. */
export type Output = {
  readonly type: 'output';
  readonly name?: string;
  readonly quoted?: string;
  readonly filters: readonly Filter[];
  readonly at: number;
};

/** `name`, `name == "text"` or `name != "text"`. */
export type Test = { readonly name: string; readonly equals?: string; readonly negated: boolean; readonly at: number };

export type Branch = { readonly test: Test; readonly body: readonly Node[] };
export type Condition = {
  readonly type: 'condition';
  readonly branches: readonly Branch[];
  readonly otherwise: readonly Node[];
};

export type Node = { readonly type: 'text'; readonly text: string } | Output | Condition;

/** What is wrong, and where: an offset into the source. */
export type Fault = { readonly at: number; readonly message: string };

export type Parsed = { readonly nodes: readonly Node[]; readonly faults: readonly Fault[] };
