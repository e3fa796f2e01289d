import { beforeAll, expect, test } from '@jest/globals';
import type { Client } from '../support/client.js';
import { password } from '../support/company.js';
import type { World } from '../support/platform.js';
import { complaintAbout, personOf } from './complaint-about.js';

interface Line {
  readonly recordKind: string;
  readonly record: { readonly id: string } | null;
}

export function theAudit(world: () => World): void {
  let both: Client;
  let aboutMe: string;
  let aboutAnother: string;
  beforeAll(async () => {
    both = await auditorOfComplaints(world());
    aboutAnother = (await complaintAbout(world(), 0, '与审计员无关')).id;
    aboutMe = (await complaintAbout(world(), 0, '涉及审计员', [await personOf(world(), login)])).id;
  }, 60_000);

  const linesOf = async (client: Client, complaint?: string) => {
    const filter = complaint ? `, filter: { recordId: "${complaint}" }` : '';
    const { auditLog } = await client.get<{ auditLog: { edges: { node: Line }[] } }>(
      `{ auditLog(service: "complaint", first: 100${filter}) { edges { node { recordKind record { id } } } } }`,
    );
    return auditLog.edges.map(({ node }) => node);
  };

  test('CMP-11, COM-08: with the right to read complaints: each that they may see, and none that names them', async () => {
    expect(await linesOf(both, aboutAnother)).toContainEqual({
      recordKind: 'complaint',
      record: { id: aboutAnother },
    });
    expect(await linesOf(both, aboutMe)).toEqual([]);
    expect((await linesOf(both)).map(({ record }) => record?.id)).not.toContain(aboutMe);
  });

  test('CMP-11, COM-08: without it: that there are complaints is not told at all', async () => {
    const admin = await world().as('admin');
    expect(await linesOf(admin, aboutAnother)).toEqual([]);
    expect((await linesOf(admin)).filter(({ recordKind }) => recordKind === 'complaint')).toEqual([]);
  });
}

const login = 'audit-and-complaints';

/** An administrator who is quality supervisor as well: by their roles nothing is out of reach. */
async function auditorOfComplaints(world: World): Promise<Client> {
  const admin = await world.as('admin');
  const input = {
    login,
    displayName: '审计员',
    unitId: `OrgUnit:${world.organisation.unitIds.get('shanghai')}`,
    roleCodes: ['ADMINISTRATOR', 'QUALITY_SUPERVISOR'],
    email: `${login}@aftercare.example`,
    invite: false,
  };
  const fields = '... on PersonChanged { person { id } }';
  const { person } = await admin.change<{ person: { id: string } }>('createPerson', input, fields);
  await admin.change('setFirstPassword', { id: person.id, newPassword: password }, fields);
  return world.as(login);
}
