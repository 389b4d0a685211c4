/** A value and what it was called where it was copied from. */
export type Pair = { readonly name: string; readonly value: string };

/** Characters that are looked at: no key file is longer. */
const LONGEST = 20_000;
const MOST_PAIRS = 200;
const DEPTH = 4;

/**
 * The named values in a text: JSON, CSV or TSV with a header, `.env` and INI files, YAML, lines as a console shows them
 * (`Client ID: abc`, or the value on the line below), headers and curl commands. None where it is a plain value.
 */
export function parsePairs(text: string): readonly Pair[] {
  const tidy = text
    .slice(0, LONGEST)
    .replace(/^\uFEFF/u, '')
    .trim();
  const pairs = fromJson(tidy) ?? fromTable(tidy) ?? [...fromRequest(tidy), ...fromLines(tidy)];
  return pairs.slice(0, MOST_PAIRS).filter(({ name, value }) => name !== '' && value !== '');
}

function fromJson(text: string): Pair[] | null {
  if (!/^[{[]/u.test(text)) return null;
  try {
    return flatten(JSON.parse(text), '', DEPTH);
  } catch {
    return null;
  }
}

function flatten(value: unknown, name: string, depth: number): Pair[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ name, value: String(value) }];
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  // `{ "key": "CLIENT_ID", "value": "abc" }`, as Postman and others write their variables.
  const { key, name: own, value: said } = value as Readonly<Record<string, unknown>>;
  const called = key ?? own;
  if (typeof called === 'string' && typeof said === 'string') return [{ name: called, value: said }];
  return Object.entries(value).flatMap(([inner, each]) =>
    flatten(each, Array.isArray(value) ? name : inner, depth - 1),
  );
}

/** A header and the first row below it. */
function fromTable(text: string): Pair[] | null {
  const [head = '', row = ''] = text.split(/\r?\n/u);
  for (const separator of ['\t', ',', ';']) {
    const names = cells(head, separator);
    const values = cells(row, separator);
    const isTable = names.length > 1 && names.length === values.length && names.every(isName);
    if (isTable) return names.map((name, index) => ({ name, value: values[index] ?? '' }));
  }
  return null;
}

function cells(line: string, separator: string): string[] {
  const found: string[] = [];
  let cell = '';
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (character === separator && !quoted) {
      found.push(cell.trim());
      cell = '';
    } else cell += character;
  }
  return [...found, cell.trim()];
}

/** Short, and words rather than a value. */
function isName(text: string): boolean {
  return /^[A-Za-z][\w .()/-]{0,50}$/u.test(text) && !/[0-9]{6}/u.test(text);
}

/** What a curl command or a header carries. */
function fromRequest(text: string): Pair[] {
  const found: Pair[] = [];
  for (const [, name = '', value = ''] of text.matchAll(/\b(accessKey|secretKey)=([^;\s'"]{1,500})/gu)) {
    found.push({ name, value });
  }
  const [, token] =
    /\bAuthorization["']?\s*[:=]\s*["']?(?:Bearer|SSWS|ApiToken|token)\s+([^\s'"]{1,4096})/iu.exec(text) ??
    [];
  if (token) found.push({ name: 'token', value: token });
  const [, user, password] = /\s(?:-u|--user)\s+["']?([^\s:'"]{1,200}):([^\s'"]{1,500})/u.exec(text) ?? [];
  if (user && password) found.push({ name: 'username', value: user }, { name: 'password', value: password });
  return found;
}

const LINE = /^(?:export\s+|set\s+|\$env:|-\s+)?["']?([A-Za-z][\w .()/-]{0,60})["']?\s*(?:=|:|\t)\s*(\S.*)$/u;

/** An address has a colon, too. */
function pairIn(line: string): readonly string[] {
  return /^https?:\/\//iu.test(line) ? [] : (LINE.exec(line) ?? []);
}

function fromLines(text: string): Pair[] {
  const lines = text.split(/\r?\n/u).map((line) => line.trim());
  return lines.flatMap((line, index) => {
    if (line === '' || /^(?:[#;[]|\/\/)/u.test(line)) return [];
    const [, name, value] = pairIn(line);
    if (name && value) return [{ name: name.trim(), value: unquoted(value) }];
    const next = lines[index + 1] ?? '';
    // The value on the line below its name: neither is a line with both.
    return isName(line) && next !== '' && pairIn(next).length === 0
      ? [{ name: line, value: unquoted(next) }]
      : [];
  });
}

/** Without what a file writes around a value: quotes, a comma behind it, a remark. */
function unquoted(value: string): string {
  const quoted = /^(["'`])(.*?)\1\s*[,;]?\s*(?:#.*)?$/u.exec(value);
  return quoted
    ? (quoted[2] ?? '')
    : value
        .replace(/\s+#.*$/u, '')
        .replace(/,$/u, '')
        .trim();
}
