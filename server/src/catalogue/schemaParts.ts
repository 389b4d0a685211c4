import * as z from 'zod';

/** The words of the vendor format: what all parts of its schema are made of. */
export const text = (description?: string) =>
  description === undefined ? z.string() : z.string().describe(description);
export const template = z.string().describe('Template: {name} stands for a value.');
export const pattern = z.string().describe('Regular expression, without look-around or back-references.');
export const texts = z.record(z.string(), template).readonly();
export const list = <S extends z.ZodType>(schema: S) => z.array(schema).readonly();
export const maybe = <S extends z.ZodType>(schema: S) => z.exactOptional(schema);
