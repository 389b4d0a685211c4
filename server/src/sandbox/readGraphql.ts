/**
 * Reads the part of GraphQL that a check needs: one query, its fields with their arguments and what is selected of
 * them. Values are passed over; fragments, directives, mutations and subscriptions are not read.
 */
export type GraphqlField = {
  /** Its alias, else its name. */
  readonly key: string;
  readonly name: string;
  readonly args: readonly string[];
  readonly fields: readonly GraphqlField[];
};

/** What a type has: its fields, each with its arguments and either a plain value or a type of its own. */
export type GraphqlType = {
  readonly [field: string]: {
    readonly args?: readonly string[];
    readonly value?: unknown;
    readonly type?: GraphqlType;
    /** A list with one of them in it. */
    readonly list?: true;
  };
};

/** The fields asked for; null where the text is no such query. */
export function readGraphql(text: string): readonly GraphqlField[] | null {
  const tokens = text.match(TOKEN) ?? [];
  if (text.replace(TOKEN, '').replace(/[\s,]+/g, '') !== '') return null;
  const reader = new Reader(tokens);
  try {
    if (reader.take('query')) {
      reader.takeName();
      if (reader.take('(')) reader.skipTo(')');
    }
    const fields = reader.selection();
    return reader.isAtEnd() ? fields : null;
  } catch (error) {
    if (error instanceof Malformed) return null;
    throw error;
  }
}

/**
 * What a server says of the first field that a type doesn't have, of an argument it doesn't take, or of a selection
 * that is missing or too much; null where all is well.
 */
export function faultOf(fields: readonly GraphqlField[], type: GraphqlType, typeName: string): string | null {
  for (const field of fields) {
    if (field.name === '__typename') continue;
    const known = Object.hasOwn(type, field.name) ? type[field.name] : undefined;
    if (!known) return `Cannot query field "${field.name}" on type "${typeName}".`;
    const strange = field.args.find((name) => !known.args?.includes(name));
    if (strange !== undefined) return `Unknown argument "${strange}" on field "${typeName}.${field.name}".`;
    if ((known.type !== undefined) !== field.fields.length > 0) {
      return `Field "${field.name}" must ${known.type ? '' : 'not '}have a selection of subfields.`;
    }
    const inner = known.type ? faultOf(field.fields, known.type, field.name) : null;
    if (inner !== null) return inner;
  }
  return null;
}

/** The values of the fields asked for, which must be without fault. */
export function valuesOf(
  fields: readonly GraphqlField[],
  type: GraphqlType,
  typeName: string,
): Record<string, unknown> {
  return Object.fromEntries(
    fields.map(({ key, name, fields: inner }) => {
      if (name === '__typename') return [key, typeName];
      const known = type[name];
      const value = known?.type ? valuesOf(inner, known.type, name) : known?.value;
      return [key, known?.list ? [value] : (value ?? null)];
    }),
  );
}

const TOKEN = /"(?:[^"\\\n]|\\.)*"|\$?[A-Za-z_]\w*|-?\d+(?:\.\d+)?|[{}()[\]:!=]/g;
const NAME = /^[A-Za-z_]\w*$/;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

class Malformed extends Error {}

class Reader {
  readonly #tokens: readonly string[];
  #next = 0;
  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  isAtEnd(): boolean {
    return this.#next === this.#tokens.length;
  }

  take(token: string): boolean {
    const here = this.#tokens[this.#next] === token;
    if (here) this.#next += 1;
    return here;
  }

  takeName(): string | undefined {
    const token = this.#tokens[this.#next];
    if (token === undefined || !NAME.test(token)) return undefined;
    this.#next += 1;
    return token;
  }

  /** Past the closing sign that belongs to one just taken. */
  skipTo(closing: string): void {
    for (;;) {
      const token = this.#tokens[this.#next];
      if (token === undefined) throw new Malformed();
      this.#next += 1;
      if (token === closing) return;
      if (CLOSING[token] !== undefined) this.skipTo(CLOSING[token]);
    }
  }

  selection(): GraphqlField[] {
    if (!this.take('{')) throw new Malformed();
    const fields: GraphqlField[] = [];
    while (!this.take('}')) fields.push(this.#field());
    if (fields.length === 0) throw new Malformed();
    return fields;
  }

  #field(): GraphqlField {
    const key = this.#mustName();
    const name = this.take(':') ? this.#mustName() : key;
    const args: string[] = [];
    if (this.take('(')) {
      while (!this.take(')')) args.push(this.#argument());
      if (args.length === 0) throw new Malformed();
    }
    return { key, name, args, fields: this.#tokens[this.#next] === '{' ? this.selection() : [] };
  }

  #argument(): string {
    const name = this.#mustName();
    if (!this.take(':')) throw new Malformed();
    const value = this.#tokens[this.#next];
    if (value === undefined || /^[)\]}:!=(]$/.test(value)) throw new Malformed();
    this.#next += 1;
    if (CLOSING[value] !== undefined) this.skipTo(CLOSING[value]);
    return name;
  }

  #mustName(): string {
    const name = this.takeName();
    if (name === undefined) throw new Malformed();
    return name;
  }
}
