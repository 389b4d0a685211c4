import * as z from 'zod/mini';

/** A BCP 47 tag: `de`, `pt-BR`, `zh-Hans-SG`. */
export const Locale = z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/));
