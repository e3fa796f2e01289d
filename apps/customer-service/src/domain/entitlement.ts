import type { AgreementKind, ServiceKind } from '@aftercare/contracts/customer/customer-codes';
import type { EntitlementView } from '@aftercare/contracts/customer/entitlement';
import { chooseAgreement, covers, holdsOn, quotasOf, type AgreementInUse } from './entitlement-choice.js';

type Line = EntitlementView['explanation'][number];

/** The question, with everything that the answer depends on: no clock, no database. */
export interface EntitlementQuestion {
  readonly service: ServiceKind;
  readonly specialServiceCode?: string | undefined;
  readonly installation?: AskedInstallation | undefined;
  /** Local date of the customer's unit. */
  readonly date: string;
  /** All agreements of the customer that hold on the date, and those that ended before it. */
  readonly agreements: readonly AgreementInUse[];
  /** That of the customer's unit. */
  readonly calendarId: string;
}

export interface AskedInstallation {
  readonly id: string;
  readonly lifetimeMaintenance: boolean;
  readonly proofOfPurchase: string | null;
}

/** CUS-04: covered, by which agreement, what is left, which promises; or to be quoted; and why, sentence by sentence. */
export function decideEntitlement(question: EntitlementQuestion): EntitlementView {
  const { installation, date, service } = question;
  const holding = question.agreements.filter((agreement) => holdsOn(agreement, date));
  const covering = holding.filter((agreement) => covers(agreement, installation?.id));
  const chosen = chooseAgreement(covering, { service, installationId: installation?.id });
  const verdict = verdictOn(question, holding, chosen);
  const checks = checksOf(chosen, installation);
  return {
    decision: verdict.covered ? 'COVERED' : 'TO_BE_QUOTED',
    agreementId: chosen?.id ?? null,
    agreementNumber: chosen?.number ?? null,
    agreementKind: chosen?.kind ?? null,
    validUntil: chosen?.endsOn ?? null,
    serviceLevelCode: chosen?.serviceLevelCode ?? 'STANDARD',
    calendarId: chosen?.calendarId ?? question.calendarId,
    responsePromise: chosen?.terms.responsePromise ?? null,
    arrivalPromises: chosen?.terms.arrivalPromises ?? [],
    quotas: chosen ? quotasOf(chosen) : [],
    administratorFirst: chosen?.terms.administratorFirst ?? false,
    identityCheckNeeded: checks.some(({ code }) => code === 'IDENTITY_CHECK_NEEDED'),
    proofOfPurchaseNeeded: checks.some(({ code }) => code === 'PROOF_OF_PURCHASE_NEEDED'),
    explanation: [...verdict.lines, ...checks],
  };
}

interface Verdict {
  readonly covered: boolean;
  readonly lines: readonly Line[];
}

function verdictOn(
  question: EntitlementQuestion,
  holding: readonly AgreementInUse[],
  chosen: AgreementInUse | undefined,
): Verdict {
  const by = chosen ? byAgreement(question, chosen) : withoutAgreement(question, holding);
  if (question.specialServiceCode !== undefined) {
    const quoted = line('SPECIAL_SERVICE_IS_QUOTED', { specialService: question.specialServiceCode });
    return { covered: false, lines: [...by.lines.slice(0, chosen ? 1 : 0), quoted] };
  }
  // 终身维护 is upkeep from afar; whoever comes on site or teaches is paid by an agreement
  const lifetime = question.installation?.lifetimeMaintenance === true && question.service === 'REMOTE';
  return !by.covered && lifetime ? { covered: true, lines: [...by.lines, line('LIFETIME_MAINTENANCE')] } : by;
}

function byAgreement({ service, installation }: EntitlementQuestion, chosen: AgreementInUse): Verdict {
  const named = { agreementNumber: chosen.number, agreementKind: chosen.kind, validUntil: chosen.endsOn };
  const limited = installation !== undefined && chosen.installationIds.length > 0;
  const whom = line(limited ? 'AGREEMENT_COVERS_INSTALLATION' : 'AGREEMENT_COVERS_CUSTOMER', named);
  const quota = quotasOf(chosen).find((each) => each.service === service);
  const params = { service, included: quota?.included ?? 0, left: quota?.left ?? 0 };
  if (chosen.kind === 'PER_INCIDENT')
    return { covered: false, lines: [whom, line('PER_INCIDENT_IS_QUOTED')] };
  if (!quota) return { covered: false, lines: [whom, line('SERVICE_NOT_INCLUDED', { service })] };
  if (quota.left === null) return { covered: true, lines: [whom, line('QUOTA_UNLIMITED', { service })] };
  return quota.left > 0
    ? { covered: true, lines: [whom, line('QUOTA_LEFT', params)] }
    : { covered: false, lines: [whom, line('QUOTA_USED_UP', params)] };
}

function withoutAgreement({ agreements, date }: EntitlementQuestion, holding: readonly unknown[]): Verdict {
  if (holding.length > 0) return { covered: false, lines: [line('INSTALLATION_NOT_COVERED')] };
  const ended = agreements
    .filter(({ endsOn }) => endsOn < date)
    .sort((a, b) => (`${a.endsOn} ${a.number}` < `${b.endsOn} ${b.number}` ? 1 : -1))[0];
  return ended
    ? {
        covered: false,
        lines: [line('AGREEMENT_EXPIRED', { agreementNumber: ended.number, endsOn: ended.endsOn })],
      }
    : { covered: false, lines: [line('NO_AGREEMENT_IN_FORCE')] };
}

/** What is checked before work starts; a free warranty without proof on file always asks for one. */
function checksOf(chosen: AgreementInUse | undefined, installation: AskedInstallation | undefined): Line[] {
  if (!chosen) return [];
  const warranty: AgreementKind = 'WARRANTY';
  const unproven = chosen.kind === warranty && installation !== undefined && !installation.proofOfPurchase;
  return [
    ...(chosen.terms.identityCheck ? [line('IDENTITY_CHECK_NEEDED')] : []),
    ...(chosen.terms.proofOfPurchaseCheck || unproven ? [line('PROOF_OF_PURCHASE_NEEDED')] : []),
  ];
}

const line = (code: Line['code'], params: Line['params'] = {}): Line => ({ code, params });
