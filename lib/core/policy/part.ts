import type * as v from 'valibot';

/** Any schema of the library, as far as the programs look at it. */
export type Part = {
  readonly type: string;
  readonly pipe?: readonly {
    readonly kind: string;
    readonly type: string;
    readonly description?: string;
    readonly requirement?: unknown;
  }[];
  readonly wrapped?: Part;
  readonly item?: Part;
  readonly entries?: Readonly<Record<string, Part>>;
  readonly options?: readonly (string | number)[];
};

/** A schema without its default. */
export function partOf(schema: v.GenericSchema | Part): Part {
  const part = schema as unknown as Part;
  return part.wrapped ?? part;
}

/** The description that was given last, which is the nearest to the key. */
export function descriptionOf({ pipe = [] }: Part): string | undefined {
  return pipe.findLast(({ type }) => type === 'description')?.description;
}

/** The choices of a picklist, also where it stands at the end of a pipe. */
export function choicesOf(part: Part): readonly (string | number)[] | undefined {
  return part.options ?? (part.pipe as readonly Part[] | undefined)?.find(({ type }) => type === 'picklist')?.options;
}

/** The number that a limit of the schema names, such as `max_length`. */
export function limitOf({ pipe = [] }: Part, type: 'max_length' | 'min_value' | 'max_value'): number | undefined {
  for (const step of pipe) {
    if (step.type === type && typeof step.requirement === 'number') return step.requirement;
    // A pipe may begin with a schema that has a pipe itself; a plain schema at its beginning has none.
    const inner = step.kind === 'schema' ? limitOf(step as unknown as Part, type) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}
