import { XMLParser } from 'fast-xml-parser';
import type { EgressResponse } from '../egress/index.js';

/** A vendor's answer, its body read as whatever it is asked for. */
export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  /** The document in a box, so that `null` is told from no JSON at all. */
  json(): { readonly document: unknown } | null;
  /** The text of the first element of that name, `undefined` if there is none; null where the body is no XML. */
  xml(element: string): { readonly text: string | undefined } | null;
};

/**
 * Entities stay as they are written: neither the file's own nor outside ones are looked up (XXE, billion laughs).
 * A DOCTYPE that only names a DTD is left alone, since Qualys puts one into each answer.
 */
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: true,
  removeNSPrefix: true,
  processEntities: false,
  parseTagValue: false,
  trimValues: true,
});

type Node = Readonly<Record<string, unknown>>;

export function toAnswer({ status, headers, body }: EgressResponse): Answer {
  let document: ReturnType<Answer['json']> | undefined;
  let nodes: readonly Node[] | null | undefined;
  return {
    status,
    headers,
    json() {
      if (document === undefined) document = parseJson(body);
      return document;
    },
    xml(element) {
      if (nodes === undefined) nodes = parseXml(body);
      return nodes === null ? null : { text: textOf(nodes, element) };
    },
  };
}

function parseJson(body: string): { readonly document: unknown } | null {
  try {
    return { document: JSON.parse(body) };
  } catch {
    return null;
  }
}

function parseXml(body: string): readonly Node[] | null {
  if (!/^\uFEFF?\s*</u.test(body)) return null;
  try {
    const nodes = parser.parse(body, true) as readonly Node[];
    const root = nodes.flatMap((node) => Object.keys(node)).find((name) => !name.startsWith('?'));
    // A page for people, however tidy, is no answer.
    return root === undefined || root.toLowerCase() === 'html' ? null : nodes;
  } catch {
    return null;
  }
}

/** In the order of the document, without recursion: an answer may be nested as deep as it likes. */
function textOf(nodes: readonly Node[], element: string): string | undefined {
  const stack = nodes.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    for (const [name, children] of Object.entries(node)) {
      if (!Array.isArray(children)) continue;
      if (name === element) return ownText(children as readonly Node[]);
      for (const child of (children as readonly Node[]).toReversed()) stack.push(child);
    }
  }
  return undefined;
}

function ownText(children: readonly Node[]): string {
  return children.map(({ '#text': text }) => (typeof text === 'string' ? text : '')).join('');
}
