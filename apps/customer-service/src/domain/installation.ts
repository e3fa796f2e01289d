import {
  installationChanged,
  installationRecorded,
  installationRetired,
  type changeInstallation as changeCommand,
} from '@aftercare/contracts/customer/installation';
import type { InputOf } from '@aftercare/contracts/define';
import { happened, type Act, type Decided } from './act.js';
import { onlyActive } from './only-active.js';

type Fields = Omit<InputOf<typeof changeCommand>, 'id' | 'expectedVersion'>;

/** CUS-02: one product, at one version, in one environment, at one customer. Dates are local to the customer. */
export interface Installation {
  readonly id: string;
  readonly version: number;
  readonly customerId: string;
  readonly serviceCode: string;
  readonly active: boolean;
  readonly siteId: string | null;
  readonly productCode: string;
  readonly productVersion: string;
  readonly dongleNumber: string | null;
  readonly proofOfPurchase: string | null;
  readonly installedOn: string | null;
  /** 终身维护: outlives every agreement. */
  readonly lifetimeMaintenance: boolean;
  /** What only the installation's own page shows. */
  readonly details: Details;
}

type Details = Omit<
  Fields,
  | 'siteId'
  | 'productCode'
  | 'productVersion'
  | 'dongleNumber'
  | 'proofOfPurchase'
  | 'installedOn'
  | 'lifetimeMaintenance'
>;

export function recordInstallation(
  customerId: string,
  serviceCode: string,
  input: Fields,
  act: Act,
): Decided<Installation> {
  const next: Installation = {
    id: act.newId(),
    version: 0,
    customerId,
    serviceCode,
    active: true,
    ...fieldsOf(input),
  };
  return { next, events: [happened(installationRecorded, factsOf(next))] };
}

/** Replaces all but customer and service code. */
export function changeInstallation(installation: Installation, input: Fields): Decided<Installation> {
  onlyActive('installation', installation);
  const next = { ...installation, ...fieldsOf(input) };
  return { next, events: [happened(installationChanged, factsOf(next))] };
}

export function retireInstallation(installation: Installation): Decided<Installation> {
  onlyActive('installation', installation);
  const next = { ...installation, active: false };
  return { next, events: [happened(installationRetired, factsOf(next))] };
}

const fieldsOf = (input: Fields) => ({
  siteId: input.siteId ?? null,
  productCode: input.productCode,
  productVersion: input.productVersion,
  dongleNumber: input.dongleNumber ?? null,
  proofOfPurchase: input.proofOfPurchase ?? null,
  installedOn: input.installedOn ?? null,
  lifetimeMaintenance: input.lifetimeMaintenance,
  details: {
    edition: input.edition,
    modules: input.modules,
    environment: input.environment,
    licenceNumber: input.licenceNumber,
    projectName: input.projectName,
    purchasedOn: input.purchasedOn,
    acceptedOn: input.acceptedOn,
    configurationNotes: input.configurationNotes,
    remoteAccess: input.remoteAccess,
  },
});

const factsOf = (installation: Installation) => ({
  customerId: installation.customerId,
  productCode: installation.productCode,
  productVersion: installation.productVersion,
  lifetimeMaintenance: installation.lifetimeMaintenance,
  active: installation.active,
});
