import { Origin, OriginBody, OriginList } from 'sallyport/contract';
import { defineRoute, type Route } from '../http/defineRoute.js';
import { normalizeOrigin } from '../http/normalizeOrigin.js';
import { invalidField, ProblemError } from '../http/ProblemError.js';
import { auditEntry, type RequestContext } from '../http/RequestContext.js';
import { json, noContent } from '../http/respond.js';
import { validate } from '../http/validate.js';
import type { Services } from '../services.js';
import { onlyOrganizationOf } from './caller.js';

const PATH = '/v1/provisioning/origins';

export function originRoutes(services: Services): Route[] {
  const { storage, origins, settings } = services;
  const fixed = () => settings.allowOrigin.map(normalizeOrigin);

  async function list(): Promise<Origin[]> {
    const kept = await storage.listOrigins();
    return [
      ...[...new Set(fixed())].map((origin) => ({ origin, created_at: null })),
      ...kept
        .filter(({ origin }) => !fixed().includes(origin))
        .map(({ origin, createdAt }) => ({ origin, created_at: createdAt.toISOString() })),
    ];
  }

  return [
    defineRoute({
      method: 'GET',
      path: PATH,
      tag: 'Origins',
      summary: 'List the origins whose pages may show the modal',
      auth: 'api_key',
      scope: 'origins:read',
      answer: { status: 200, description: 'All of them.', schema: OriginList },
      problems: [],
      async handle(context) {
        refuseKeyOfOne(context);
        return json(200, { items: await list() });
      },
    }),
    defineRoute({
      method: 'POST',
      path: PATH,
      tag: 'Origins',
      summary: 'Let the pages of an origin show the modal',
      description:
        'They may then call the widget API and have our frame in them. Other processes of this deployment follow within seconds. One that is registered already stays as it is.',
      auth: 'api_key',
      scope: 'origins:write',
      body: OriginBody,
      answer: { status: 201, description: 'The origin, as browsers spell it.', schema: Origin },
      problems: ['invalid_fields'],
      async handle(context) {
        refuseKeyOfOne(context);
        const origin = readOrigin(context);
        await storage.addOrigin(origin, auditEntry(context, 'origin.added', null, origin));
        origins.forget();
        return json(
          201,
          (await list()).find((each) => each.origin === origin) ?? { origin, created_at: null },
        );
      },
    }),
    defineRoute({
      method: 'DELETE',
      path: PATH,
      tag: 'Origins',
      summary: 'Take an origin out again',
      description: 'Its pages can call nothing any more, and browsers show our frame in none of them.',
      auth: 'api_key',
      scope: 'origins:write',
      body: OriginBody,
      answer: { status: 204, description: 'Taken out.' },
      problems: ['not_found', 'invalid_fields'],
      async handle(context) {
        refuseKeyOfOne(context);
        const origin = readOrigin(context);
        if (fixed().includes(origin)) {
          throw invalidField(
            'origin',
            'not_allowed',
            'The server was started with this one (--allow-origin): start it without.',
          );
        }
        const removed = await storage.removeOrigin(
          origin,
          auditEntry(context, 'origin.removed', null, origin),
        );
        origins.forget();
        if (!removed) throw new ProblemError('not_found', 'This origin is not registered.');
        return noContent;
      },
    }),
  ];
}

/** Origins are the deployment's: whoever may act for one organization alone must not let pages in for all. */
function refuseKeyOfOne(context: RequestContext): void {
  if (onlyOrganizationOf(context) !== null) {
    throw new ProblemError('scope_missing', 'This API key belongs to one organization; origins are for all.');
  }
}

/** Stricter than the command line: a program that sends a whole address means something else than its origin. */
function readOrigin(context: RequestContext): string {
  const { origin: text } = validate(OriginBody, context.body.value);
  const origin = originOf(text);
  if (origin === null || (text.toLowerCase() !== origin && text.toLowerCase() !== `${origin}/`)) {
    throw invalidField('origin', 'format', 'This must be an origin such as https://app.example.com.');
  }
  return origin;
}

function originOf(text: string): string | null {
  try {
    return normalizeOrigin(text);
  } catch {
    return null;
  }
}
