import { randomInt } from 'node:crypto';
import { present, same } from '../checks.js';
import type { Stage } from '../stage.js';

/** The customer of this run: nobody has asked them anything, visited or trained them before. */
export interface Customer {
  readonly id: string;
  readonly name: string;
  readonly contactId: string;
  readonly email: string;
  readonly mobile: string;
  readonly siteId: string;
  readonly installationId: string;
  readonly serviceCode: string;
  readonly agreementNumber: string;
}

interface Made {
  readonly id: string;
}

const includedVisits = 6;

/** A key customer of the branch in Qingdao, with an agreement for quick response. */
export async function newCustomer(stage: Stage): Promise<Customer> {
  const { manager, admin, unitOf } = stage.cast;
  const mark = String(randomInt(10_000_000, 99_999_999));
  const name = `青岛海岚精密机械${mark}有限公司`;
  const email = `liu-${mark}@hailan.example`;
  const mobile = `139${mark}`;
  stage.chapter('The customer and what was promised to them');

  const file = await stage.step(
    'the service manager registers a key customer with contact, site and installation',
    async ({ found }) => {
      const { customer } = await manager.does<{ customer: Made & { number: string; level: string } }>(
        'registerCustomer',
        { name, shortName: `海岚${mark}`, level: 'KEY', industryCode: 'MACHINERY', unitId: unitOf.manager },
        '... on CustomerChanged { customer { id number level } }',
      );
      const customerId = customer.id;
      const { contact } = await manager.does<{ contact: Made }>(
        'addContact',
        {
          customerId,
          name: '刘岚',
          title: '财务主管',
          roles: ['SYSTEM_ADMINISTRATOR'],
          reaches: [
            { kind: 'MOBILE', value: mobile, preferred: true },
            { kind: 'EMAIL', value: email },
          ],
          consentGiven: true,
        },
        '... on ContactChanged { contact { id } }',
      );
      const { site } = await manager.does<{ site: Made }>(
        'addSite',
        {
          customerId,
          name: '总部',
          address: '青岛市市南区香港中路12号',
          travelZone: 'IN_CITY',
          coordinates: { latitude: 36.06, longitude: 120.38 },
        },
        '... on SiteChanged { site { id } }',
      );
      const { installation } = await manager.does<{ installation: Made & { serviceCode: string } }>(
        'recordInstallation',
        { customerId, siteId: site.id, productCode: 'FIN', productVersion: '8.3.2', edition: '企业版' },
        '... on InstallationChanged { installation { id serviceCode } }',
      );
      same(customer.level, 'KEY', 'level');
      found(`customer ${customer.number}, service code ${installation.serviceCode}`);
      return { customerId, contactId: contact.id, siteId: site.id, installation };
    },
  );

  const agreementNumber = await stage.step(
    'an agreement for quick response is concluded',
    async ({ found }) => {
      const year = new Date().getUTCFullYear();
      const { agreement } = await admin.does<{ agreement: Made & { number: string } }>(
        'concludeAgreement',
        {
          customerId: file.customerId,
          kind: 'PAID_MAINTENANCE',
          installationIds: [file.installation.id],
          services: [{ service: 'REMOTE' }, { service: 'ON_SITE', included: includedVisits }],
          serviceLevelCode: 'QUICK_RESPONSE',
          startsOn: `${year - 1}-01-01`,
          endsOn: `${year + 1}-12-31`,
          arrivalPromises: [{ travelZone: 'IN_CITY', targetMs: 2 * 3_600_000 }],
        },
        '... on AgreementChanged { agreement { id number } }',
      );
      found(`agreement ${agreement.number} with ${includedVisits} visits a year`);
      return present(agreement.number, 'number of the agreement');
    },
  );
  const { customerId: id, contactId, siteId, installation } = file;
  return {
    id,
    name,
    contactId,
    email,
    mobile,
    siteId,
    agreementNumber,
    installationId: installation.id,
    serviceCode: installation.serviceCode,
  };
}
