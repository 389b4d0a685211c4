import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { vendorJsonSchema } from '../server/src/catalogue/index.js';

/** The JSON Schema of an operator's vendor file, made from the schema that the server reads it by. */
const SCHEMA_PAGE = fileURLToPath(new URL('../docs/generated/vendor.schema.json', import.meta.url));

export const vendorSchemaText = () => `${JSON.stringify(vendorJsonSchema(), null, 2)}\n`;

/** What is committed, for the test that it is not stale. */
export const committedVendorSchema = () => readFileSync(SCHEMA_PAGE, 'utf8');

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(SCHEMA_PAGE, vendorSchemaText());
