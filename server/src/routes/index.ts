import type { Route } from '../http/defineRoute.js';
import type { Services } from '../services.js';
import { connectionRoutes } from './connections.js';
import { connectorRoutes } from './connectors.js';
import { hostedRoutes } from './hosted.js';
import { inviteRoutes } from './invites.js';
import { operationRoutes } from './operations.js';
import { oauthPageRoutes } from './oauthPages.js';
import { originRoutes } from './origins.js';
import { organizationRoutes } from './organizations.js';
import { widgetAuthorizationRoutes } from './widgetAuthorizations.js';
import { widgetCheckRoutes } from './widgetChecks.js';
import { widgetConnectionRoutes } from './widgetConnections.js';
import { widgetSessionRoutes } from './widgetSessions.js';

/** Every route, in the order of the reference page. */
export function allRoutes(services: Services): readonly Route[] {
  return [
    ...organizationRoutes(services),
    ...inviteRoutes(services),
    ...connectionRoutes(services),
    ...connectorRoutes(services),
    ...originRoutes(services),
    ...widgetSessionRoutes(services),
    ...widgetCheckRoutes(services),
    ...widgetConnectionRoutes(services),
    ...widgetAuthorizationRoutes(services),
    ...oauthPageRoutes(services),
    ...hostedRoutes(services),
    ...operationRoutes(services),
  ];
}
