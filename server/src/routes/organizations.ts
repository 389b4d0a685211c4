import { randomUUID } from 'node:crypto';
import { Organization, OrganizationCreate, OrganizationList } from 'sallyport/contract';
import { defineRoute, type Route } from '../http/defineRoute.js';
import { idempotent } from '../http/idempotent.js';
import { invalidField, ProblemError } from '../http/ProblemError.js';
import { auditEntry } from '../http/RequestContext.js';
import { json, noContent } from '../http/respond.js';
import { validate } from '../http/validate.js';
import type { Services } from '../services.js';
import type { OrganizationRecord } from '../storage/index.js';
import { callerScope, onlyOrganizationOf, organizationIdOf, PAGE_QUERY, readPage } from './caller.js';

export function organizationRoutes(services: Services): Route[] {
  const { storage } = services;
  return [
    defineRoute({
      method: 'POST',
      path: '/v1/provisioning/organizations',
      tag: 'Organizations',
      summary: 'Create an organization',
      auth: 'api_key',
      scope: 'organizations:write',
      body: OrganizationCreate,
      idempotent: true,
      answer: { status: 201, description: 'The organization.', schema: Organization },
      problems: ['invalid_fields'],
      async handle(context) {
        const input = validate(OrganizationCreate, context.body.value);
        if (onlyOrganizationOf(context) !== null) {
          throw new ProblemError(
            'scope_missing',
            'This API key belongs to one organization and cannot make another.',
          );
        }
        const answer = await idempotent(services, context, callerScope(context), async (inStorage) => {
          const id = randomUUID();
          const record = await inStorage.createOrganization(
            { id, name: input.name, externalId: input.external_id ?? null },
            auditEntry(context, 'organization.created', id, id),
          );
          if (!record)
            throw invalidField('external_id', 'taken', 'Another organization has this external_id.');
          return { status: 201, body: toOrganization(record) };
        });
        return json(answer.status, answer.body);
      },
    }),
    defineRoute({
      method: 'GET',
      path: '/v1/provisioning/organizations',
      tag: 'Organizations',
      summary: 'List organizations, newest first',
      auth: 'api_key',
      scope: 'organizations:read',
      query: PAGE_QUERY,
      answer: { status: 200, description: 'One page.', schema: OrganizationList },
      problems: ['invalid_fields'],
      async handle(context) {
        const page = await storage.listOrganizations({
          ...readPage(context.url),
          scope: onlyOrganizationOf(context),
        });
        return json(200, { items: page.items.map(toOrganization), next_cursor: page.nextCursor });
      },
    }),
    defineRoute({
      method: 'GET',
      path: '/v1/provisioning/organizations/:organization_id',
      tag: 'Organizations',
      summary: 'Get an organization',
      auth: 'api_key',
      scope: 'organizations:read',
      answer: { status: 200, description: 'The organization.', schema: Organization },
      problems: ['not_found'],
      async handle(context) {
        const record = await storage.findOrganization(organizationIdOf(context));
        if (!record) throw new ProblemError('not_found', 'There is no such organization.');
        return json(200, toOrganization(record));
      },
    }),
    defineRoute({
      method: 'DELETE',
      path: '/v1/provisioning/organizations/:organization_id',
      tag: 'Organizations',
      summary: 'Delete an organization with everything that belongs to it',
      description: 'Its credentials are forgotten at once. There is no way back.',
      auth: 'api_key',
      scope: 'organizations:write',
      answer: { status: 204, description: 'Deleted.' },
      problems: ['not_found'],
      async handle(context) {
        const id = organizationIdOf(context);
        const deleted = await storage.deleteOrganization(
          id,
          auditEntry(context, 'organization.deleted', id, id),
        );
        if (!deleted) throw new ProblemError('not_found', 'There is no such organization.');
        return noContent;
      },
    }),
  ];
}

function toOrganization(record: OrganizationRecord): Organization {
  return {
    id: record.id,
    name: record.name,
    external_id: record.externalId,
    created_at: record.createdAt.toISOString(),
  };
}
