import { inkOn } from './inkOn.js';
import type {
  AuthMethod,
  Capability,
  Category,
  Console,
  Field,
  GuideStep,
  HostRule,
  Logo,
  Vendor,
} from './types.js';

/** What the picker shows of a vendor. */
export type VendorSummary = {
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  /** BCP 47 tag of what is said of the vendor. Names of fields and choices are its console's, and English. */
  readonly language: string;
  readonly summary: string;
  readonly keywords: readonly string[];
  readonly color: string;
  /** What the logo is drawn with: it can be told from `color`. */
  readonly ink: string;
  readonly logo: Logo;
};

/** What the form needs of a vendor. Holds nothing of the check: no host to call, no request, no verdict. */
export type VendorForm = VendorSummary & {
  readonly docs_url: string;
  /** Hosts that a URL or host field may name; the server enforces the same rule. */
  readonly hosts: HostRule;
  /** Where links of the guide may lead that are built from what is typed. */
  readonly console?: Console;
  readonly methods: readonly PublicMethod[];
};

export type PublicMethod = Pick<AuthMethod, 'id' | 'kind' | 'label' | 'summary' | 'fields' | 'guide'> & {
  readonly capabilities: readonly PublicCapability[];
  /** False where no check is published: the connection will be saved, not verified. */
  readonly verifiable: boolean;
};

export type PublicCapability = Pick<Capability, 'id' | 'label' | 'permission' | 'required'> & {
  readonly verifiable: boolean;
};

export function toVendorSummary(vendor: Vendor): VendorSummary {
  const [initial = ''] = vendor.name;
  return {
    id: vendor.id,
    name: vendor.name,
    category: vendor.category,
    language: 'en',
    summary: vendor.summary,
    keywords: [...(vendor.keywords ?? []), ...(vendor.aliases ?? [])],
    color: vendor.color,
    ink: inkOn(vendor.color),
    logo: vendor.logo ?? { letters: initial },
  };
}

/** Cuts out the part of a vendor that a browser may see. `methods` are those on offer, of the vendor's own. */
export function toVendorForm(vendor: Vendor, methods: readonly AuthMethod[] = vendor.methods): VendorForm {
  return {
    ...toVendorSummary(vendor),
    docs_url: vendor.docsUrl,
    hosts: vendor.hosts,
    ...(vendor.console === undefined ? {} : { console: vendor.console }),
    methods: methods.map(toPublicMethod),
  };
}

function toPublicMethod(method: AuthMethod): PublicMethod {
  return {
    id: method.id,
    kind: method.kind,
    label: method.label,
    ...(method.summary === undefined ? {} : { summary: method.summary }),
    fields: method.fields satisfies readonly Field[],
    guide: method.guide satisfies readonly GuideStep[],
    capabilities: method.capabilities.map((capability) => ({
      id: capability.id,
      label: capability.label,
      permission: capability.permission,
      required: capability.required,
      verifiable: 'steps' in capability,
    })),
    verifiable: !('unavailable' in method.check),
  };
}
